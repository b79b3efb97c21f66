import { join } from 'node:path';
import { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import { indicatorById, itemsOf } from '@observatory/data/indicators/catalogue.ts';
import * as v from 'valibot';
import { afterAll, describe, expect, inject, test } from 'vitest';

import { openReadingApp } from '../app-under-test.ts';

const { releases, app } = await openReadingApp(join(inject('demonstrationHome'), 'releases'));
afterAll(() => releases.close());

const get = async (path: string) => (await app.request(`/api/v1/${path}`)).json() as Promise<unknown>;
const estimates = async (query: string) =>
  v.parse(EstimatesAnswer, await get(`estimates.json?${query}`)).columns;

/** Shares of one answer by the place and item that they are of; hidden ones are left out. */
async function shares(indicator: string, query = 'by=country~sector~size'): Promise<Map<string, number>> {
  const { country, sector, size, skill, estimate } = await estimates(`indicator=${indicator}&${query}`);
  const found = new Map<string, number>();
  estimate.forEach((value, row) => {
    if (value !== null) found.set([country[row], sector[row], size[row], skill[row]].join(' '), value);
  });
  return found;
}

describe('answers that add up', () => {
  test('the level of staff: well below is part of below, and above is the rest of what meets the need', async () => {
    const [below, wellBelow, above] = [
      await shares('skill_gap'),
      await shares('gap_well_below'),
      await shares('above_need'),
    ];
    expect(below.size).toBeGreaterThan(3000);
    expect([...wellBelow.keys()]).toEqual([...below.keys()]);
    expect([...above.keys()]).toEqual([...below.keys()]);
    for (const [place, share] of below) {
      expect(wellBelow.get(place)!, place).toBeLessThanOrEqual(share + 1e-12);
      expect(share + above.get(place)!, place).toBeLessThanOrEqual(1 + 1e-12);
    }
  });

  test('the outlook: more less fewer is the balance, and neither is negative', async () => {
    const [balance, more] = [await shares('future_need'), await shares('future_more')];
    expect([...more.keys()]).toEqual([...balance.keys()]);
    for (const [place, share] of more) {
      const less = share - balance.get(place)!;
      expect(less, place).toBeGreaterThanOrEqual(-1e-12);
      expect(share + less, place).toBeLessThanOrEqual(1 + 1e-12);
    }
  });

  test('interest in a joint qualification: one answer each', async () => {
    const { country, estimate } = await estimates('indicator=joint_interest&by=country');
    const rows = Map.groupBy(estimate.keys(), (row) => country[row]!);
    expect(rows.size).toBe(6);
    for (const [place, own] of rows) {
      expect(own.length, place).toBe(4);
      expect(own.reduce((sum, row) => sum + estimate[row]!, 0)).toBeCloseTo(1, 12);
    }
  });

  test('drivers: who has no cause that calls for training is not among those who have one', async () => {
    const found = await shares('gap_driver');
    const places = new Set([...found.keys()].map((key) => key.split(' ').slice(0, 3).join(' ')));
    expect(places.size).toBeGreaterThan(100);
    for (const place of places) {
      const of = (driver: string) => found.get(`${place} ${driver}`)!;
      expect(Math.max(of('TRAIN_NOW'), of('LONG_TRAINING'))).toBeLessThanOrEqual(
        1 - of('NO_TRAINING') + 1e-12,
      );
      expect(of('TRAIN_NOW') + of('LONG_TRAINING') + of('NO_TRAINING')).toBeGreaterThanOrEqual(1 - 1e-12);
    }
  });
});

test('the catalogue lists the answers of an indicator that has them, in its language', async () => {
  const { indicators } = v.parse(CatalogueAnswer, await get('catalogue.json?lang=sv'));
  const answersOf = (id: string) => indicators.find(({ code }) => code === id)!.answers;
  expect(answersOf('skill_gap')).toBeUndefined();
  expect(answersOf('vet_preparedness')).toBeUndefined();
  expect(answersOf('joint_interest')).toEqual([
    { code: 'NONE', label: 'Inget intresse' },
    { code: 'UNITS', label: expect.any(String) as string },
    { code: 'QUAL', label: expect.any(String) as string },
    { code: 'BOTH', label: 'Båda' },
  ]);
  for (const id of ['gap_driver', 'vet_cooperation', 'vet_cooperation_wished'])
    expect(answersOf(id)!.map(({ code }) => code)).toEqual(itemsOf(indicatorById.get(id)!));
});

test.each([
  ['joint_interest', 'No interest'],
  ['vet_cooperation', 'No cooperation'],
  ['vet_cooperation~vet_cooperation_wished', 'No cooperation'],
  ['vet_cooperation~joint_interest', 'No cooperation / No interest'],
])('a download of %s says what NONE means', async (indicator, name) => {
  const file = (await get(`estimates.jsonstat.json?indicator=${indicator}&country=FI&lang=en`)) as {
    dimension: { skill: { category: { label: Record<string, string> } } };
  };
  expect(file.dimension.skill.category.label['NONE']).toBe(name);
});

test('countries are compared answer by answer, in sentences that name the answer', async () => {
  const { columns } = v.parse(
    ComparisonsAnswer,
    await get('comparisons.json?indicator=vet_cooperation&a=country:DE&b=country:IT&lang=en'),
  );
  const at = columns.skill_a.indexOf('APPR');
  expect(columns.skill_a).toHaveLength(9);
  expect(columns.sentence[at]).toContain(
    'Apprenticeships (Cooperation with vocational education and training)',
  );
});
