import { indicators, itemsOf } from '@observatory/data/indicators/catalogue.ts';
import { cellName } from '@observatory/data/survey/cell.ts';
import { formerWave, type Changes, type FormerRelease } from '@observatory/data/survey/former.ts';
import { defaultThresholds, isPublished, type Verdict } from '@observatory/data/survey/status.ts';
import { relationsOf, unionsOf, type Union } from '@observatory/data/survey/union.ts';
import { judgeUnions } from '@observatory/data/survey/verdicts.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { randomFor } from '../demonstration/random.ts';
import { liesIn, placesOf, recovered, type Person, type Place } from './disclosure-attack.ts';
import {
  attackedSurvey,
  cellOf,
  cellsOf,
  weightedCellsOf,
  type AttackedSurvey,
} from './disclosure-survey.ts';

const indicator = indicators.find(({ detail }) => detail === 'none')!;
const [item] = itemsOf(indicator) as [string];
const nameOf = ({ country, sector, size }: Place) => `${country}|${sector}|${size}`;

type Published = {
  readonly unions: readonly Union[];
  readonly verdicts: readonly Verdict[];
};

function judged({ people, amounts }: AttackedSurvey, isPinned: (union: Union) => boolean): Published {
  const keys = cellsOf(people);
  const unions = unionsOf(keys);
  const tables = { unions, relations: relationsOf(unions) };
  const pinned = unions.map(isPinned);
  const verdicts = judgeUnions(
    [{ cells: weightedCellsOf(people, keys), amounts, openAtZero: false }],
    tables,
    defaultThresholds,
    { pinned },
  );
  return { unions, verdicts };
}

function changesBetween(went: readonly Person[], came: readonly Person[]): Changes {
  const cells = cellsOf([...went, ...came]);
  const names = cells.map(cellName);
  const count = (people: readonly Person[]) => {
    const counts = new Int32Array(cells.length);
    for (const person of people) counts[names.indexOf(cellName(cellOf(person)))]! += 1;
    return counts;
  };
  const flow = { came: count(came), went: count(went) };
  return { cells, everybody: flow, inBase: () => flow };
}

function formerRelease({ unions, verdicts }: Published, changes: Changes): FormerRelease {
  const figures = new Map(
    unions.map((union, at) => {
      const { status } = verdicts[at]!;
      return [
        nameOf(union),
        {
          published: new Set(isPublished(status) ? [item] : []),
          confidential: new Set(status === 'suppressed_confidentiality' ? [item] : []),
        },
      ];
    }),
  );
  return {
    release: 'former',
    has: () => true,
    figures: (place) => figures.get(nameOf(place)),
    isKept: () => false,
    changes,
  };
}

/** A survey, and the same after some of a few cells went and others came. */
const twoSurveys = fc.tuple(attackedSurvey, fc.nat()).map(([former, seed]) => {
  const random = randomFor('changes', seed);
  const touched = new Map<string, { went: number; came: number }>();
  for (const cell of cellsOf(former.people)) {
    if (!random.chance(0.15)) continue;
    touched.set(cellName(cell), {
      went: random.chance(0.5) ? Math.floor(14 * random.uniform()) : 0,
      came: random.chance(0.7) ? Math.floor(14 * random.uniform()) : 0,
    });
  }
  const went: Person[] = [];
  const came: Person[] = [];
  for (const [name, flow] of touched) {
    const own = former.people.filter((person) => cellName(cellOf(person)) === name);
    went.push(...own.slice(0, flow.went));
    came.push(...own.slice(0, flow.came).map((person) => ({ ...person })));
  }
  const people = [...former.people.filter((person) => !went.includes(person)), ...came];
  return { former, went, came, present: { ...former, people } };
});

test('200 pairs of releases: no change of one to nine respondents follows from what both publish', () => {
  let tempting = 0;
  fc.assert(
    fc.property(
      twoSurveys.filter(({ present }) => present.people.length > 0),
      ({ former, went, came, present }) => {
        const before = judged(former, () => false);
        const wave = formerWave([formerRelease(before, changesBetween(went, came))], defaultThresholds);
        const now = judged(present, (union) => wave.isPinned(union, indicator, item));
        const kept = wave.keptFrom(indicator, now.unions, [now.verdicts]);

        const shownBefore = before.unions.filter((_, at) => isPublished(before.verdicts[at]!.status));
        const shownNow = now.unions.filter((_, at) => isPublished(now.verdicts[at]!.status));
        const stood = new Set(before.unions.map(nameOf));
        const newPlaces = now.unions.filter((union) => !stood.has(nameOf(union)));
        const renewed = now.unions.filter(
          (_, at) => isPublished(now.verdicts[at]!.status) && kept[at] === undefined,
        );
        const change = (place: Place) =>
          Math.max(...[went, came].map((people) => people.filter((person) => liesIn(person, place)).length));
        const changed = cellsOf([...went, ...came]);
        const few = placesOf(changed).filter(
          (place) => change(place) > 0 && change(place) < defaultThresholds.confidentialBelow,
        );
        /** Small changes whose number an attacker who knows all other cells works out in both releases. */
        const found = (published: readonly Place[]) =>
          recovered(published, changed, recovered([...shownBefore, ...newPlaces], changed, few));
        expect(found(renewed).map(nameOf)).toEqual([]);
        if (found(shownNow).length > 0) tempting += 1;
      },
    ),
    { numRuns: 200, seed: 20_261_122 },
  );
  expect(tempting).toBeGreaterThan(50);
});

test('an indicator that the earlier release does not have waits where one to nine respondents have changed', () => {
  let [waiting, published] = [0, 0];
  fc.assert(
    fc.property(
      twoSurveys.filter(({ present }) => present.people.length > 0),
      ({ went, came, present }) => {
        const changes = changesBetween(went, came);
        const former: FormerRelease = {
          release: 'former',
          has: () => false,
          figures: () => undefined,
          isKept: () => false,
          changes,
        };
        const wave = formerWave([former], defaultThresholds);
        const now = judged(present, (union) => wave.isPinned(union, indicator, item));
        expect(now).toEqual(judged(present, () => false));
        const kept = wave.keptFrom(indicator, now.unions, [now.verdicts]);
        const change = (place: Place) =>
          Math.max(...[went, came].map((people) => people.filter((person) => liesIn(person, place)).length));
        now.unions.forEach((union, at) => {
          const count = change(union);
          if (count > 0 && count < defaultThresholds.confidentialBelow) {
            expect(kept[at], nameOf(union)).toBe('former');
            waiting += 1;
          }
          const isUntouched =
            count === 0 && change({ country: union.country, sector: 'ALL', size: 'ALL' }) === 0;
          if (isUntouched) {
            expect(kept[at], nameOf(union)).toBeUndefined();
            published += 1;
          }
        });
      },
    ),
    { numRuns: 100, seed: 20_261_124 },
  );
  expect(waiting).toBeGreaterThan(100);
  expect(published).toBeGreaterThan(100);
});
