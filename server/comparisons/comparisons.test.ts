import { join } from 'node:path';
import * as v from 'valibot';
import { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { afterAll, describe, expect, inject, test } from 'vitest';

import { openReadingApp } from '../app-under-test.ts';

const { releases, app } = await openReadingApp(join(inject('demonstrationHome'), 'releases'));
afterAll(() => releases.close());

const compare = async (query: string) =>
  v.parse(ComparisonsAnswer, await (await app.request(`/api/v1/comparisons.json?${query}`)).json());
const estimates = async (query: string) =>
  v.parse(EstimatesAnswer, await (await app.request(`/api/v1/estimates.json?${query}`)).json()).columns;

describe('comparisons', () => {
  test('two countries: the difference of the published estimates, errors of independent samples', async () => {
    const { columns, tests } = await compare('a=country:FI&b=country:DE');
    expect(columns.skill_a).toHaveLength(22);
    expect(tests).toBe(22);
    const [fi, de] = [await estimates('country=FI'), await estimates('country=DE')];
    columns.difference.forEach((difference, at) => {
      expect(difference).toBe(fi.estimate[at]! - de.estimate[at]!);
      const error = Math.hypot(fi.standard_error[at]!, de.standard_error[at]!);
      expect(Math.abs(columns.standard_error[at]! - error)).toBeLessThan(1e-12);
      expect(columns.df[at]).toBe(fi.df[at]! + de.df[at]!);
      const judged =
        columns.p_adjusted[at]! <= 0.05 ? (difference! > 0 ? 'higher' : 'lower') : 'cannot_be_told_apart';
      expect(columns.verdict[at]).toBe(judged);
    });
    expect(new Set(columns.verdict).size).toBeGreaterThan(1);
  });

  test('beside the crude difference stands the one with the same size structure on both sides', async () => {
    const { columns } = await compare('a=country:FI&b=country:DE&skill=SOF_TEAM');
    const bySize = await estimates('skill=SOF_TEAM&country=FI~DE&size=S1_9~S10_49~S50_249~S250P');
    const { unit } = releases.current!.waves.find(({ wave }) => wave === '2026')!.standard!;
    const of = (country: string) =>
      bySize.country.reduce((sum, code, at) => {
        const share = unit[bySize.size[at] as keyof typeof unit];
        return code === country ? sum + share * bySize.estimate[at]! : sum;
      }, 0);
    expect(columns.standardised_difference[0]).toBeCloseTo(of('FI') - of('DE'), 12);
    expect(columns.standardised_ci_low[0]!).toBeLessThan(columns.standardised_difference[0]!);
    const within = await compare('country=FI&a=size:S1_9&b=size:S10_49&skill=SOF_TEAM');
    expect(within.columns.standardised_difference).toEqual([null]);
  });

  test('two skills of the same respondents: the covariance makes the error smaller', async () => {
    const { columns } = await compare('country=FI&a=skill:DIG_AI&b=skill:DIG_DATA');
    const fi = await estimates('country=FI&skill=DIG_AI~DIG_DATA');
    const independent = Math.hypot(fi.standard_error[0]!, fi.standard_error[1]!);
    expect(columns.standard_error[0]!).toBeLessThan(independent);
    const turned = await compare('country=FI&a=skill:DIG_DATA&b=skill:DIG_AI');
    expect(turned.columns.standard_error).toEqual(columns.standard_error);
    expect(turned.columns.difference[0]).toBe(-columns.difference[0]!);
  });

  test('a country against all partners is judged with what they share', async () => {
    for (const partnership of ['POOLED', 'EQUAL']) {
      const { columns } = await compare(`skill=DIG_AI&a=country:DE&b=country:${partnership}`);
      const all = await estimates(`skill=DIG_AI&country=DE~${partnership}`);
      expect(columns.reason[0]).toBe('none');
      expect(columns.standard_error[0]!).toBeLessThan(
        Math.hypot(all.standard_error[0]!, all.standard_error[1]!),
      );
    }
  });

  test.each([
    ['a=indicator:skill_relevance&b=indicator:skill_gap', 'concept_differs', 'refused'],
    ['country=FI&a=&b=', 'same', 'refused'],
    ['country=DE&a=sector:C&b=sector:B-E', 'overlapping', 'refused'],
    ['a=country:FI~sector:B&b=country:DE', 'a_hidden', 'hidden'],
  ])('%s is answered with the reason %s', async (query, reason, verdict) => {
    const { columns, tests } = await compare(`skill=DIG_AI&${query}`);
    expect(columns.reason).toEqual([reason]);
    expect(columns.verdict).toEqual([verdict]);
    expect(columns.difference).toEqual([null]);
    expect(tests).toBe(0);
  });

  test('an unknown code matches nothing and is named', async () => {
    const { columns, warnings } = await compare('a=country:XX&b=country:DE');
    expect(columns.skill_a).toEqual([]);
    expect(warnings).toContainEqual({ code: 'code_unknown', parameter: 'a.country', value: 'XX' });
  });
});
