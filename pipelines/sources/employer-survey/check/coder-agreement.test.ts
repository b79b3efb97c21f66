import fc from 'fast-check';
import { expect, test } from 'vitest';

import { checkAgreement, comparedVariables, distance } from './coder-agreement.ts';
import { Findings } from './finding.ts';

const counts = fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5'), fc.integer({ min: 1, max: 500 }), {
  minKeys: 1,
});

test('the distance is symmetric, between 0 and 1, and 0 for proportional counts', () => {
  fc.assert(
    fc.property(counts, counts, fc.integer({ min: 1, max: 9 }), (a, b, times) => {
      const [of, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
      expect(distance(of, other)).toBeCloseTo(distance(other, of), 12);
      expect(distance(of, other)).toBeGreaterThanOrEqual(0);
      expect(distance(of, other)).toBeLessThanOrEqual(1 + 1e-12);
      const scaled = new Map([...of].map(([code, n]) => [code, n * times]));
      expect(distance(of, scaled)).toBeCloseTo(0, 12);
    }),
  );
});

test('a scale that is turned round is noticed, another sample of the same answers is not', () => {
  const [code] = comparedVariables as [string];
  const steep = new Map([
    ['1', 5],
    ['2', 10],
    ['3', 20],
    ['4', 60],
    ['5', 105],
  ]);
  const turned = new Map([...steep].map(([answer, n]) => [String(6 - Number(answer)), n]));
  const near = new Map([...steep].map(([answer, n]) => [answer, n + 7]));
  const noticed = (own: ReadonlyMap<string, number>) => {
    const findings = new Findings();
    const places = new Map([[code, { name: code, index: 3 }]]);
    checkAgreement(new Map([[code, own]]), new Map([[code, steep]]), places, findings);
    return findings.list().map((finding) => finding.code);
  };
  expect(noticed(turned)).toEqual(['answers_unlike_others']);
  expect(noticed(near)).toEqual([]);
  expect(noticed(new Map([['1', 20]]))).toEqual([]);
});
