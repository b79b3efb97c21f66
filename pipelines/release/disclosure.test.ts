import { lattice, type WaveCube } from '@observatory/data/survey/lattice.ts';
import { defaultThresholds, isPublished } from '@observatory/data/survey/status.ts';
import { relationsOf, unionsOf } from '@observatory/data/survey/union.ts';
import { judgeUnions } from '@observatory/data/survey/verdicts.ts';
import { indicators, itemsOf } from '@observatory/data/indicators/catalogue.ts';
import type { Indicator } from '@observatory/data/indicators/indicator.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { divisionsOf, isSecret, liesIn, placesOf, recovered, type Place } from './disclosure-attack.ts';
import { attackedSurvey, cellsOf, weightedCellsOf, type AttackedSurvey } from './disclosure-survey.ts';
import { drawnSurvey } from './drawn-survey.ts';

function judged({ people, amounts }: AttackedSurvey, complementary: boolean) {
  const keys = cellsOf(people);
  const cells = weightedCellsOf(people, keys);
  const unions = unionsOf(keys);
  const tables = { unions, relations: relationsOf(unions) };
  const verdicts = judgeUnions([{ cells, amounts, openAtZero: false }], tables, defaultThresholds, {
    steps: { complementary },
  });
  const published = unions.filter((_, at) => isPublished(verdicts[at]!.status));
  return { keys, unions, published };
}

describe('200 random surveys against an attacker that was written apart', () => {
  test('nothing secret is published, none is the sum and difference of published, no published whole leaves a secret rest', () => {
    let leaking = 0;
    fc.assert(
      fc.property(attackedSurvey, (given) => {
        const { people, amounts } = given;
        const group = (place: Place) => people.filter((person) => liesIn(person, place));
        const { keys, published } = judged(given, true);
        const secrets = placesOf(keys).filter((place) => isSecret(group(place), amounts));

        const shown = new Set(published.map(({ country, sector, size }) => `${country}|${sector}|${size}`));
        expect(
          secrets.filter(({ country, sector, size }) => shown.has(`${country}|${sector}|${size}`)),
        ).toEqual([]);
        expect(recovered(published, keys, secrets)).toEqual([]);
        for (const whole of published) {
          for (const parts of divisionsOf(whole)) {
            const known = parts.filter(({ country, sector, size }) =>
              shown.has(`${country}|${sector}|${size}`),
            );
            const rest = group(whole).filter((person) => !known.some((part) => liesIn(person, part)));
            expect(isSecret(rest, amounts), JSON.stringify(whole)).toBe(false);
          }
        }

        // The same survey without complementary suppression: what the attacker finds must stop the build.
        const primary = placesOf(keys).filter(
          (place) => group(place).length >= 30 && !isSecret(group(place), amounts),
        );
        if (recovered(primary, keys, secrets).length > 0) {
          leaking += 1;
          expect(() => judged(given, false)).toThrow('a hidden cell can be worked out');
        }
      }),
      { numRuns: 200, seed: 20_261_121 },
    );
    expect(leaking).toBeGreaterThan(50);
  });
});

describe('surveys drawn like the demonstration', () => {
  const few = (cube: WaveCube, indicator: Indicator, item: string) => {
    const n = cube.moments(indicator, item).map((moments) => moments.n);
    const answering = cube.cells.filter((_, cell) => n[cell]! > 0);
    const count = (place: Place) =>
      cube.cells.reduce((sum, cell, at) => sum + (liesIn(cell, place) ? n[at]! : 0), 0);
    const places = placesOf(answering).filter((place) => count(place) < defaultThresholds.confidentialBelow);
    return { answering, places };
  };

  test('1,000 employers: no number of few respondents follows from the whole lattice', () => {
    const cube = drawnSurvey(1000, 7);
    const groups = [...lattice(cube, defaultThresholds)];
    for (const indicator of indicators) {
      const own = groups.filter((group) => group.indicator === indicator.id);
      for (const [at, item] of itemsOf(indicator).entries()) {
        if (at % 5 !== 0) continue;
        const published = own.filter(({ entries }) => entries[at]!.estimate !== undefined);
        const { answering, places } = few(cube, indicator, item);
        expect(recovered(published, answering, places), `${indicator.id} ${item}`).toEqual([]);
      }
    }
  });

  test.each([300, 4000])(
    '%i employers: no number of few respondents follows from a measure',
    (respondents) => {
      const cube = drawnSurvey(respondents, 7);
      const unions = unionsOf(cube.cells);
      const tables = { unions, relations: relationsOf(unions) };
      for (const indicator of indicators) {
        const [item] = itemsOf(indicator) as [string];
        const weight = indicator.weight === 'unit' ? 'unitWeight' : 'employmentWeight';
        const moments = cube.moments(indicator, item);
        const cells = cube.cells.map((cell, at) => ({
          ...cell,
          moments: moments[at]!,
          weight: cell[weight],
        }));
        const amounts = indicator.kind === 'density';
        const openAtZero = indicator.openAtZero?.(item) ?? false;
        const verdicts = judgeUnions([{ cells, amounts, openAtZero }], tables, defaultThresholds);
        const published = unions.filter((_, at) => isPublished(verdicts[at]!.status));
        const { answering, places } = few(cube, indicator, item);
        expect(published.length).toBeGreaterThan(0);
        expect(recovered(published, answering, places), indicator.id).toEqual([]);
      }
    },
  );
});
