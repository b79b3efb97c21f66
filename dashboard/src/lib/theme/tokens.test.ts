import { readFileSync } from 'node:fs';
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

describe.each(['light', 'dark'] as const)('contrast on the %s ground', (theme) => {
  test.each([
    ['ink', 14],
    ['secondary', 7],
    ['link', 6],
    ['digital', 4.5],
    ['green', 4.5],
    ['soft', 4.5],
    ['faint', 4.5],
    ['digital-interval', 2.5],
    ['green-interval', 2.5],
    ['soft-interval', 2.5],
  ])('%s has at least %d', (name, least) => {
    expect(contrast(tokens.get(name)![theme], tokens.get('ground')![theme])).toBeGreaterThanOrEqual(least);
  });
});

test.each(['light', 'dark'] as const)('the steps of a map can be told apart in %s', (theme) => {
  const steps = ['ground', 'step-1', 'step-2', 'step-3', 'step-4', 'step-5'].map(
    (name) => tokens.get(name)![theme],
  );
  for (const [k, step] of steps.slice(1).entries()) {
    expect(contrast(step, steps[k]!)).toBeGreaterThanOrEqual(k === 0 ? 1.15 : 1.35);
  }
});
