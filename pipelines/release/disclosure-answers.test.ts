import { indicators, itemsOf } from '@observatory/data/indicators/catalogue.ts';
import { aboveNeed, gapWellBelow } from '@observatory/data/indicators/skill-level.ts';
import { skillGap } from '@observatory/data/indicators/skill-gap.ts';
import { cellName } from '@observatory/data/survey/cell.ts';
import { lattice, type LatticeGroup } from '@observatory/data/survey/lattice.ts';
import { defaultThresholds, isPublished } from '@observatory/data/survey/status.ts';
import { relationsOf, unionsOf } from '@observatory/data/survey/union.ts';
import { judgeUnions } from '@observatory/data/survey/verdicts.ts';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { randomFor } from '../demonstration/random.ts';
import {
  divisionsOf,
  isSecretAnswer,
  liesIn,
  placesOf,
  recovered,
  type Person,
  type Place,
} from './disclosure-attack.ts';
import { attackedSurvey, cellOf, cellsOf, weightedCellsOf } from './disclosure-survey.ts';
import { drawnSurvey } from './drawn-survey.ts';

/** How often each level is answered in a cell: often one level alone. */
const mixes = [
  [0, 0, 1, 0],
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 0, 1],
  [0, 1, 1, 0],
  [1, 3, 5, 1],
] as const;

/** Employers that need a skill, with the level of their staff (1 well below to 4 above what is needed) as `x`. */
const levelledSurvey = fc.tuple(attackedSurvey, fc.nat()).map(([{ people }, seed]): Person[] => {
  const mixOf = new Map(
    cellsOf(people).map((cell) => {
      const random = randomFor('mix', seed, cellName(cell));
      return [cellName(cell), random.pick(mixes, [3, 1, 1, 1, 1, 2])];
    }),
  );
  const random = randomFor('levels', seed);
  return people.map((person) => ({
    ...person,
    z: 1,
    x: random.pick([1, 2, 3, 4], mixOf.get(cellName(cellOf(person)))!),
  }));
});

const nameOf = ({ country, sector, size }: Place) => `${country}|${sector}|${size}`;

test('200 surveys of levels: whoever knows all four shares cannot name the level of a small group', () => {
  let unanimous = 0;
  fc.assert(
    fc.property(levelledSurvey, (people) => {
      const keys = cellsOf(people);
      const unions = unionsOf(keys);
      const measureOf = (isIn: (level: number) => boolean, openAtZero: boolean) => ({
        cells: weightedCellsOf(
          people.map((person) => ({ ...person, x: isIn(person.x) ? 1 : 0 })),
          keys,
        ),
        amounts: false,
        openAtZero,
      });
      const verdicts = judgeUnions(
        [
          measureOf((level) => level <= 2, skillGap.openAtZero?.('') ?? false),
          measureOf((level) => level === 1, gapWellBelow.openAtZero?.('') ?? false),
          measureOf((level) => level === 4, aboveNeed.openAtZero?.('') ?? false),
        ],
        { unions, relations: relationsOf(unions) },
        defaultThresholds,
      );
      const published = unions.filter((_, at) => isPublished(verdicts[at]!.status));
      const group = (place: Place) => people.filter((person) => liesIn(person, place));
      const secrets = placesOf(keys).filter((place) => isSecretAnswer(group(place)));
      unanimous += secrets.filter((place) => group(place).length >= 10).length;
      const shown = new Set(published.map(nameOf));
      expect(secrets.map(nameOf).filter((name) => shown.has(name))).toEqual([]);
      expect(recovered(published, keys, secrets)).toEqual([]);
      for (const whole of published) {
        for (const parts of divisionsOf(whole)) {
          const known = parts.filter((part) => shown.has(nameOf(part)));
          const rest = group(whole).filter((person) => !known.some((part) => liesIn(person, part)));
          expect(isSecretAnswer(rest), nameOf(whole)).toBe(false);
        }
      }
    }),
    { numRuns: 200, seed: 20_261_123 },
  );
  expect(unanimous).toBeGreaterThan(500);
});

describe('a survey drawn like the demonstration', () => {
  const cube = drawnSurvey(900, 11);
  let groups: readonly LatticeGroup[];
  beforeAll(() => {
    groups = [...lattice(cube, defaultThresholds)];
  });

  /** Status of one figure in each place. */
  const pattern = (id: string, item: string) =>
    groups
      .filter(({ indicator }) => indicator === id)
      .map((group) => {
        const { verdict } = group.entries.find((entry) => entry.item === item)!;
        return `${nameOf(group)} ${verdict.status} ${verdict.reason}`;
      });

  test.each([
    ['skill_gap', ['gap_well_below', 'above_need']],
    ['future_need', ['future_more']],
  ])('what goes with %s is shown and hidden where it is', (first, others) => {
    for (const item of itemsOf(skillGap)) {
      const expected = pattern(first, item);
      for (const other of others) expect(pattern(other, item), `${other} ${item}`).toEqual(expected);
    }
    const found = pattern(first, 'DIG_AI').map((line) => line.split(' ')[1]);
    expect(found).toEqual(expect.arrayContaining(['shown', 'low_base', 'suppressed_confidentiality']));
  });

  test.each(
    indicators.filter(({ detail }) => detail === 'answer').map((indicator) => [indicator.id, indicator]),
  )(
    'the answers of %s are shown and hidden together, and no share tells of a small group what all answered',
    (id, indicator) => {
      const items = itemsOf(indicator as (typeof indicators)[number]);
      for (const item of items) expect(pattern(id as string, item)).toEqual(pattern(id as string, items[0]!));
      const own = groups.filter((group) => group.indicator === id);
      const small = own.flatMap(({ entries }) =>
        entries.flatMap(({ estimate }) => (estimate && estimate.n < 50 ? [estimate.value] : [])),
      );
      expect(small.length).toBeGreaterThan(0);
      expect(small.filter((value) => value === 1)).toEqual([]);
    },
  );
});
