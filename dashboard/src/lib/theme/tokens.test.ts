import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { palettes } from '@observatory/data/figures/palette.ts';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!.toUpperCase(), dark: dark!.toUpperCase() },
  ]),
);

type Leaves = { readonly [name: string]: string | Leaves | readonly string[] };
const leaves = (value: Leaves | readonly string[]): string[] =>
  Object.values(value).flatMap((one) => (typeof one === 'string' ? [one] : leaves(one)));

/** Contrast of two colours (WCAG 2.2, relative luminance). */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [high, low] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (high! + 0.05) / (low! + 0.05);
}

test('figures and pages have the same colours', () => {
  const named = leaves(palettes.page).map((text) => /^var\(--([\w-]+)\)$/.exec(text)![1]!);
  expect(named.map((name) => tokens.get(name)?.light)).toEqual(leaves(palettes.light));
  expect(named.map((name) => tokens.get(name)?.dark)).toEqual(leaves(palettes.dark));
});

const themes = ['light', 'dark'] as const;
const domains = ['digital', 'green', 'soft'];

/** What stands on what, with the least contrast of WCAG 2.2: 4.5 for words (1.4.3), 3 for marks and the focus (1.4.11). */
const pairs: readonly (readonly [surface: string, least: number, tokens: readonly string[]])[] = [
  ['ground', 14, ['ink']],
  ['ground', 7, ['secondary']],
  ['ground', 6, ['link']],
  ['ground', 4.5, ['faint', ...domains]],
  // Buttons under the pointer, what is chosen, the link past the head.
  ['ink', 4.5, ['ground']],
  // The hit of a search that keys are at.
  ['step-1', 4.5, ['ink', 'secondary', 'link']],
  // Numbers inside of bars.
  ...domains.map((domain) => [domain, 4.5, ['ground']] as const),
  ...domains.map((domain) => [`${domain}-interval`, 4.5, ['ink']] as const),
  ['hairline', 4.5, ['ink']],
  ['faint', 4.5, ['ground']],
  // Every interval is also written in numbers beside it.
  ['ground', 2.5, domains.map((domain) => `${domain}-interval`)],
];
/** Lines between rows and around groups, which nobody needs to see in order to read. */
const decoration = ['hairline'];

describe.each(themes)('contrast in %s', (theme) => {
  test.each(pairs.flatMap(([surface, least, names]) => names.map((name) => [name, surface, least] as const)))(
    '%s on %s has at least %d',
    (name, surface, least) => {
      const [one, other] = [tokens.get(name)![theme], tokens.get(surface)![theme]];
      expect(contrast(one, other)).toBeGreaterThanOrEqual(least);
    },
  );
});

describe('the pages', () => {
  const root = join(import.meta.dirname, '..', '..');
  const styles = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(css|svelte)$/.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  /** Tokens that style sheets name for a property. */
  const usedFor = (property: string): string[] => {
    const found = styles.matchAll(
      new RegExp(`(?:^|[\\s;{])(?:${property}):[^;}]*?var\\(--([\\w-]+)\\)`, 'gm'),
    );
    return [...new Set([...found].map(([, name]) => name!))].filter((name) => tokens.has(name));
  };
  const known = (least: number) =>
    pairs.flatMap(([, contrast, names]) => (contrast >= least ? names : [])).concat(decoration);

  test('put words only on surfaces that are in the list, in colours that are', () => {
    const surfaces = new Set(pairs.map(([surface]) => surface));
    expect(usedFor('background|background-color').filter((name) => !surfaces.has(name))).toEqual([]);
    expect(usedFor('color').filter((name) => !known(4.5).includes(name))).toEqual([]);
    expect(usedFor('color')).toContain('secondary');
  });

  test('draw lines and the focus only in colours that can be seen', () => {
    const lines = usedFor('outline|outline-color|stroke|fill|accent-color|border[a-z-]*');
    expect(lines).toContain('link');
    expect(lines.filter((name) => !known(3).includes(name))).toEqual([]);
  });
});

test.each(themes)('the steps of a map can be told apart in %s', (theme) => {
  const steps = ['ground', 'step-1', 'step-2', 'step-3', 'step-4', 'step-5'].map(
    (name) => tokens.get(name)![theme],
  );
  for (const [k, step] of steps.slice(1).entries()) {
    expect(contrast(step, steps[k]!)).toBeGreaterThanOrEqual(k === 0 ? 1.15 : 1.35);
  }
});
