import { expect, test } from 'vitest';

import { zip } from './zip.ts';

test('pieces that cannot be made fail the archive, and nothing else', async () => {
  function* pieces() {
    yield 'a';
    throw new RangeError('no more');
  }
  await expect(zip([{ path: 'a.xml', pieces: pieces() }])).rejects.toThrow('no more');
});
