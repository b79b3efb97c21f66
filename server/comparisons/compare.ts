import {
  comparisonColumns,
  type ComparedCell,
  type ComparedRow,
} from '@observatory/data/contract/comparison-columns.ts';
import type {
  ComparisonsAnswer,
  ComparisonVerdict,
  Refusal,
} from '@observatory/data/contract/comparisons.ts';
import type { ComparisonsQuery, Side } from '@observatory/data/contract/comparisons-query.ts';
import type { Manifest } from '@observatory/data/contract/manifest.ts';
import { indicatorById } from '@observatory/data/indicators/catalogue.ts';
import type { Indicator } from '@observatory/data/indicators/indicator.ts';
import { differenceSentence, refusalSentence } from '@observatory/data/messages/difference-sentence.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import {
  differenceOf,
  type Difference,
  type DifferenceVerdict,
} from '@observatory/data/survey/difference.ts';
import { relatePlaces, type PlaceRelation } from '@observatory/data/survey/relate.ts';

import type { OpenRelease } from '../warehouse/releases.ts';
import { sqlFile } from '../warehouse/sql-file.ts';
import { standardisedDifferences } from './standardised.ts';

const selectSide = sqlFile(import.meta.url, 'select-side');
const selectPair = sqlFile(import.meta.url, 'select-pair');

/** A published or hidden estimate of one side. */
type Found = ComparedCell & {
  readonly standard_error: number | null;
  readonly df: number | null;
  readonly cov_country: number | null;
  readonly cov_sector: number | null;
  readonly cov_size: number | null;
};

type Row = ComparedRow & { readonly a: Found; readonly b: Found };

/** Answers a question for differences, one row per skill that both sides go through. */
export async function compare(
  { a, b, skills }: ComparisonsQuery,
  release: OpenRelease,
  language: Language,
): Promise<Pick<ComparisonsAnswer, 'tests' | 'columns'>> {
  const { ask, manifest } = release;
  const pairs = pairsOf(a, b, skills);
  const [foundA, foundB] = await Promise.all([
    askSide(
      ask,
      a,
      pairs.map(([skill]) => skill),
    ),
    askSide(
      ask,
      b,
      pairs.map(([, skill]) => skill),
    ),
  ]);
  const refusal = refusalOf(a, b, manifest);
  const rows: Row[] = [];
  for (const [skillA, skillB] of pairs) {
    const [one, other] = [foundA.get(skillA), foundB.get(skillB)];
    if (one && other) rows.push(await compareRow({ a, b, one, other, refusal, ask }));
  }
  const standardised =
    refusal === 'none' ? await standardisedDifferences(a, b, pairs, release) : new Map<string, Difference>();
  const whole = rows.map((row) => {
    const standard = standardised.get(row.a.skill);
    return { ...row, ...(standard && { standardised: standard }) };
  });
  return comparisonColumns(whole, (row, verdict) => sentenceOf({ a, b }, row, verdict, language));
}

function pairsOf(a: Side, b: Side, skills: readonly string[]): [string, string][] {
  if (a.skill === undefined && b.skill === undefined) return skills.map((skill) => [skill, skill]);
  const named = (a.skill ?? b.skill)!;
  return [[a.skill ?? named, b.skill ?? named]];
}

async function askSide(ask: OpenRelease['ask'], side: Side, skill: string[]): Promise<Map<string, Found>> {
  const { wave, country, sector, size, indicator } = side;
  const columns = await ask(selectSide, { wave, country, sector, size, indicator, skill });
  const names = Object.keys(columns);
  const rows = (columns['skill'] ?? []).map((_, row) =>
    Object.fromEntries(names.map((name) => [name, columns[name]![row]])),
  ) as unknown as Found[];
  return new Map(rows.map((row) => [row.skill, row]));
}

/** The five parts of an indicator's identity, in the order in which a difference is named. */
const identity: readonly [Refusal, (indicator: Indicator) => string | number][] = [
  ['concept_differs', ({ concept }) => concept],
  ['unit_differs', ({ unitCounted }) => unitCounted],
  ['base_differs', ({ base }) => base.en],
  ['period_differs', ({ referencePeriod }) => referencePeriod],
  ['floor_differs', ({ populationFloor }) => populationFloor],
];

function refusalOf(a: Side, b: Side, { waves }: Manifest): Refusal {
  const [one, other] = [indicatorById.get(a.indicator), indicatorById.get(b.indicator)];
  if (!one || !other) return 'none';
  const differing = one === other ? undefined : identity.find(([, of]) => of(one) !== of(other));
  if (differing) return differing[0];
  const weighted = ({ wave, country }: Side) => {
    const countries = waves.find((entry) => entry.wave === wave)?.countries ?? [];
    return countries
      .filter((entry) => entry.country === country || country.length > 2)
      .every((c) => c.weighted);
  };
  return weighted(a) === weighted(b) ? 'none' : 'weights_differ';
}

async function compareRow(given: {
  a: Side;
  b: Side;
  one: Found;
  other: Found;
  refusal: Refusal;
  ask: OpenRelease['ask'];
}): Promise<Row> {
  const { a, b, one, other, refusal } = given;
  const row = { a: one, b: other };
  if (refusal !== 'none') return { ...row, reason: refusal };
  if (one.estimate === null) return { ...row, reason: 'a_hidden' };
  if (other.estimate === null) return { ...row, reason: 'b_hidden' };
  const relation = relatePlaces(a, b);
  if (relation.kind === 'same' && one.skill === other.skill) return { ...row, reason: 'same' };
  const joint = await jointOf(relation, given);
  if (joint === 'unknown') return { ...row, reason: 'overlapping' };
  const compared = ({ estimate, standard_error, df }: Found) => ({
    value: estimate!,
    standardError: standard_error!,
    df: df!,
  });
  return { ...row, reason: 'none', difference: differenceOf(compared(one), compared(other), joint) };
}

function sentenceOf(
  sides: { a: Side; b: Side },
  { a, b, difference, reason }: Row,
  verdict: ComparisonVerdict,
  language: Language,
): string {
  if (reason !== 'none') return refusalSentence(language, reason);
  const comparison = { ...sides, skillA: a.skill, skillB: b.skill };
  return differenceSentence(language, comparison, difference!, verdict as DifferenceVerdict);
}

type Joint = { readonly covariance: number; readonly df: number };

/** Covariance and degrees of freedom of the pair; undefined for disjoint samples. */
async function jointOf(
  relation: PlaceRelation,
  { a, b, one, other, ask }: { a: Side; b: Side; one: Found; other: Found; ask: OpenRelease['ask'] },
): Promise<Joint | undefined | 'unknown'> {
  if (relation.kind === 'disjoint') return undefined;
  if (relation.kind === 'same') {
    const { wave, country, sector, size, indicator } = a;
    const found = await ask(selectPair, {
      wave,
      country,
      sector,
      size,
      indicator,
      skill_a: one.skill,
      skill_b: other.skill,
    });
    const [covariance, df] = [found['covariance']?.[0], found['df']?.[0]];
    return typeof covariance === 'number' && typeof df === 'number' ? { covariance, df } : 'unknown';
  }
  if (relation.kind !== 'part' || one.skill !== other.skill) return 'unknown';
  const [inner, outer, total] = relation.inner === 'a' ? [one, other, b] : [other, one, a];
  if (total.country === 'EQUAL' && relation.dimension === 'country') {
    // The mean of four independent estimates holds each with a quarter.
    return { covariance: inner.standard_error! ** 2 / 4, df: outer.df! };
  }
  const covariance = inner[`cov_${relation.dimension}`];
  return covariance === null ? 'unknown' : { covariance, df: outer.df! };
}
