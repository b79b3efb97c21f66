import { createSecretKey, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';

import { openHome } from '../../storage/home.ts';
import { forgetOldMarks, markErased, wasErased } from './erasure-marks.ts';

test('an erasure is remembered for thirty days, of one respondent in one upload', async () => {
  const home = openHome({ OBSERVATORY_HOME: await mkdtemp(`${tmpdir()}/marks-`) });
  const key = createSecretKey(randomBytes(32));
  const was = (upload: string, pseudonym: string) => wasErased(home, key, upload, pseudonym);
  await forgetOldMarks(home);
  await markErased(home, key, 'upload', 'abc');
  expect([await was('upload', 'abc'), await was('upload', 'abd'), await was('other', 'abc')]).toEqual([
    ...[true, false, false],
  ]);
  const day = 24 * 60 * 60 * 1000;
  await forgetOldMarks(home, Date.now() + 29 * day);
  expect(await was('upload', 'abc')).toBe(true);
  await forgetOldMarks(home, Date.now() + 31 * day);
  expect(await was('upload', 'abc')).toBe(false);
  await rm(home.folder, { recursive: true });
});
