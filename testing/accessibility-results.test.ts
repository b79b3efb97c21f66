import { globSync } from 'node:fs';
import { join } from 'node:path';
import { accessibilityResults } from '@observatory/data/accessibility/results.ts';
import { languages } from '@observatory/data/messages/language.ts';
import { expect, test } from 'vitest';

import { embeddedPages, publicPages, signedPages } from '../dashboard/e2e/pages.ts';

const folder = join(import.meta.dirname, '../dashboard/src/routes/[lang=language]');
const routes = globSync('**/+page.svelte', { cwd: folder }).map((file) =>
  file.replace(/\/?\+page\.svelte$/, '').replaceAll('\\', '/'),
);

test('the tests of all pages know every page there is, and no other', () => {
  expect([...publicPages.map(({ route }) => route), ...embeddedPages, ...signedPages].toSorted()).toEqual(
    routes.toSorted(),
  );
});

test('the accessibility statement rests on a test of every page that readers see without an account', () => {
  const { pages, violations, rules, widths, themes, date } = accessibilityResults;
  expect(
    pages,
    'record it: OBSERVATORY_RECORD_ACCESSIBILITY=1 vitest run dashboard/e2e/accessibility',
  ).toEqual(publicPages.map(({ route }) => route));
  expect(accessibilityResults.languages).toEqual([...languages]);
  expect(violations).toBe(0);
  expect(rules).toBeGreaterThan(30);
  expect(widths).toContain(320);
  expect(themes).toEqual(['light', 'dark']);
  expect(new Date(date).getTime()).toBeLessThanOrEqual(Date.now());
});
