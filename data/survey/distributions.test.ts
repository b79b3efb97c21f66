import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pchisq, pf, pnorm, pt, qbeta, qnorm, qt } from './distributions.ts';

const functions: Record<string, (...arguments_: [number, number, number]) => number> = {
  qt,
  pt,
  qnorm,
  pnorm,
  qbeta,
  pf: (x, df1, df2) => pf(x, df1, df2),
  pchisq: (x, df) => pchisq(x, df),
};
const reference = new URL('../../../shared/survey-reference/distributions.json', import.meta.url);
const present = existsSync(reference);
if (!present) {
  // eslint-disable-next-line no-console -- a reference that is left out must not go unseen
  console.warn('LEFT OUT: distribution functions against shared/survey-reference (folder not there)');
}

type Row = { function: string; args: [number, number, number]; value: number };

function expectClose(got: number, expected: number, relative = 1e-12) {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
}

test.skipIf(!present)('agree with the reference values', () => {
  const { values } = JSON.parse(readFileSync(reference, 'utf8')) as { values: Row[] };
  expect(values.length).toBeGreaterThan(20);
  for (const row of values) expectClose(functions[row.function]!(...row.args), row.value);
});

describe('values of R 4.2.2', () => {
  test('t, also with fractional and infinite degrees of freedom', () => {
    expectClose(qt(0.975, 2.5), 3.5746548420036919);
    expectClose(qt(0.975, 30), 2.0422724563012378);
    expectClose(qt(0.975, 1e6), 1.9599663568141066);
    expectClose(qt(0.975, Infinity), 1.9599639845400536);
    expectClose(pt(2, Infinity), 0.97724986805182079);
  });
  test('small tails keep their digits', () => {
    expectClose(pt(-40, 10), 1.1404288715428737e-12);
    expectClose(pt(-6, 30), 6.9713843836023587e-7);
    expectClose(pnorm(-10), 7.6198530241605269e-24);
    expectClose(pf(30, 1.87, 367.2, 'upper'), 3.5852072501657074e-12);
    expectClose(qnorm(1e-10), -6.3613409024040557);
    expectClose(qnorm(1e-14), -7.6506280929352677);
  });
  test('beta, F and chi-square', () => {
    expectClose(qbeta(0.025, 0.5, 20), 2.4860208631304357e-5);
    expectClose(qbeta(0.975, 1000.3, 2000), 0.35036962451121401);
    expectClose(pf(4, 2, Infinity, 'upper'), 0.018315638888734179);
    expectClose(pchisq(11.4, 3.5), 0.98486760562388376);
  });
});

test('a beta shape of zero puts all mass at that end', () => {
  expect(qbeta(0.5, 0, 3)).toBe(0);
  expect(qbeta(0.5, 3, 0)).toBe(1);
  expect(qbeta(0.5, 0, 0)).toBeNaN();
});

test('no degrees of freedom, no number', () => {
  expect(qt(0.975, 0)).toBeNaN();
  expect(pt(-Infinity, 0)).toBeNaN();
  expect(pt(-Infinity, 5)).toBe(0);
  expect(pf(0, 2, 0, 'upper')).toBeNaN();
  expect(pf(0, 2, 5, 'upper')).toBe(1);
});

test('quantile and distribution function undo each other', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 0.999, noNaN: true }),
      fc.double({ min: 0.5, max: 1e6, noNaN: true }),
      (p, df) => expectClose(pt(qt(p, df), df), p, 1e-8),
    ),
  );
});
