import { expect, test } from 'vitest';

import { startLate } from './late-start.server.ts';

const page = (script: string) =>
  `<head>\n<link href="/a.js" rel="modulepreload">\n<link href="/b.js" rel="modulepreload"></head><script>${script}</script>`;
const usual = 'Promise.all([import("/_app/start.x.js"), import("/_app/app.x.js")])';

test('a page without scripts stays as it is', () => {
  expect(startLate('<head></head><p>text')).toBe('<head></head><p>text');
});

test('no script is named before the page stands, and all of them after', () => {
  const late = startLate(page(usual));
  expect(late).not.toContain('rel="modulepreload"');
  expect(late).toContain('["/a.js","/b.js"]');
  expect(late.indexOf(`addEventListener('load'`)).toBeLessThan(late.indexOf('import("/_app/start.x.js")'));
});

test('scripts that are started in another way stop the page', () => {
  expect(() => startLate(page('start()'))).toThrow('no longer starts');
});
