import { skillByCode } from '../competences/skills.ts';
import { comparisonColumns, type ComparedRow } from '../contract/comparison-columns.ts';
import type { EstimatesAnswer, ObservationsAnswer } from '../contract/columns.ts';
import type { ComparisonsAnswer } from '../contract/comparisons.ts';
import { domainOfItem } from '../contract/estimates-query.ts';
import { indicatorById, itemsOf } from '../indicators/catalogue.ts';
import { partnerCodes } from '../places/partner-countries.ts';
import { differenceOf } from '../survey/difference.ts';
import type { Place } from '../survey/relate.ts';
import { defaultThresholds } from '../survey/status.ts';
import type { BriefAsks, BriefRelease } from './ask.ts';

/** An invented survey: what the interface would answer about it, from a seed. */
export type World = {
  readonly seed: number;
  /** Share of cells that are hidden, and of those with a low base, 0 to 1. */
  readonly hidden: number;
  readonly low: number;
  /** How far apart the values lie: 0 are all alike, so that nothing is certain. */
  readonly spread: number;
  /** Countries without weights. */
  readonly unweighted: readonly string[];
};

type Cell = {
  readonly value: number;
  readonly error: number;
  readonly n: number;
  readonly isHidden: boolean;
};

/** A number from 0 to 1 that depends on nothing but the text (FNV-1a with a final mix). */
function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x100000000;
}

/** The invented estimate of a cell; a hidden one has a value too, which no answer tells. */
export function cellOf(world: World, place: Place, indicator: string, item: string): Cell {
  const key = [world.seed, place.wave, place.country, place.sector, place.size, indicator, item].join('|');
  const isLow = chance(`${key}|low`) < world.low;
  return {
    value: 0.5 + (chance(`${world.seed}|${item}|${indicator}`) + chance(key) - 1) * 0.48 * world.spread,
    error: 0.012 + 0.02 * chance(`${key}|error`),
    n: isLow ? 30 + Math.floor(20 * chance(`${key}|n`)) : 60 + Math.floor(900 * chance(`${key}|n`)),
    isHidden: chance(`${key}|hidden`) < world.hidden,
  };
}

/** The release of the invented survey: two waves of the four countries. */
export const releaseOf = ({ unweighted }: World): BriefRelease => ({
  release: '2026-05-01-01-abcdef12',
  contentHash: 'abcdef1234567890abcdef1234567890abcdef1234567890abcdef1234567890',
  publishedAt: '2026-05-01T09:00:00.000Z',
  demonstration: true,
  thresholds: defaultThresholds,
  waves: ['2024', '2026'].map((wave) => ({
    wave,
    countries: partnerCodes.map((country, k) => ({
      country,
      respondents: 600 + 7 * k,
      weighted: !unweighted.includes(country),
      populationSource: 'demonstration',
      enterprises: 90_001 + k,
      strata: 50 + k,
      mergedCells: ['F:S50_249 + F:S250P'],
      uncoveredSections: [],
    })),
  })),
  uploads: [
    {
      upload: '2026-aa',
      partner: 'omnia',
      wave: '2026',
      respondents: 600,
      demonstration: true,
      acceptedAt: '2026-04-01T09:00:00.000Z',
    },
  ],
  vintages: [],
});

const envelope = (query: Record<string, string>) => ({
  release: '2026-05-01-01-abcdef12',
  demonstration: true,
  query,
  notes: [] as string[],
  warnings: [],
});

const list = (text: string | undefined, usual: string): string[] => (text ?? usual).split('~');

function estimates(world: World, question: Readonly<Record<string, string>>): EstimatesAnswer {
  const places = list(question['country'], 'FI').flatMap((country) =>
    list(question['sector'], 'ALL').flatMap((sector) =>
      list(question['size'], 'ALL').map((size) => ({ wave: question['wave']!, country, sector, size })),
    ),
  );
  const rows = places.flatMap((place) =>
    list(question['indicator'], 'skill_gap').flatMap((indicator) => {
      const all = itemsOf(indicatorById.get(indicator)!);
      const items =
        question['skill'] === undefined
          ? all
          : all.filter((item) => list(question['skill'], '').includes(item));
      const cells = items.map((item) => ({ item, ...cellOf(world, place, indicator, item) }));
      const shown = cells.filter(({ isHidden }) => !isHidden);
      return cells.map((cell) => ({
        ...cell,
        place,
        indicator,
        rank: 1 + shown.filter(({ value }) => value > cell.value).length,
        best: 1 + shown.filter((other) => other.value - 4 * other.error > cell.value + 4 * cell.error).length,
        worst: shown.filter((other) => other.value + 4 * other.error >= cell.value - 4 * cell.error).length,
      }));
    }),
  );
  const isUnweighted = places.some(({ country }) =>
    world.unweighted.some((code) => code === country || country.length > 2),
  );
  const told = (pick: (row: (typeof rows)[number]) => number) =>
    rows.map((row) => (row.isHidden ? null : pick(row)));
  return {
    ...envelope({ ...question }),
    notes: isUnweighted ? ['demonstration', 'unweighted'] : ['demonstration'],
    columns: {
      wave: rows.map(({ place }) => place.wave),
      country: rows.map(({ place }) => place.country),
      sector: rows.map(({ place }) => place.sector),
      size: rows.map(({ place }) => place.size),
      indicator: rows.map(({ indicator }) => indicator),
      skill: rows.map(({ item }) => item),
      domain: rows.map(({ item }) => skillByCode.get(item)?.domain ?? domainOfItem(item)),
      status: rows.map(({ isHidden, n }) =>
        isHidden ? 'suppressed_reliability' : n < 50 ? 'low_base' : 'shown',
      ),
      reason: rows.map(({ isHidden, n }) => (isHidden ? 'base_under_30' : n < 50 ? 'base_30_49' : 'none')),
      estimate: told(({ value }) => value),
      standard_error: told(({ error }) => error),
      ci_low: told(({ value, error }) => value - 2 * error),
      ci_high: told(({ value, error }) => value + 2 * error),
      n: told(({ n }) => n),
      n_effective: told(({ n }) => n / 2),
      design_effect: told(() => 2),
      df: told(({ n }) => n - 1),
      rank: told(({ rank }) => rank),
      rank_low: told(({ best }) => best),
      rank_high: told(({ worst }) => worst),
    },
  };
}

const side = (text: string): Place => {
  const of = Object.fromEntries(text.split('~').map((part) => part.split(':') as [string, string]));
  return { wave: of['wave']!, country: of['country']!, sector: of['sector']!, size: of['size']! };
};

function comparisons(world: World, question: Readonly<Record<string, string>>): ComparisonsAnswer {
  const indicator = question['indicator']!;
  const [a, b] = [side(question['a']!), side(question['b']!)];
  const rows = itemsOf(indicatorById.get(indicator)!).map((item): ComparedRow => {
    const [one, other] = [a, b].map((place) => cellOf(world, place, indicator, item)) as [Cell, Cell];
    const told = ({ isHidden, value, n }: Cell) => ({
      skill: item,
      estimate: isHidden ? null : value,
      n: isHidden ? null : n,
    });
    const sides = { a: told(one), b: told(other) };
    if (one.isHidden || other.isHidden) return { ...sides, reason: one.isHidden ? 'a_hidden' : 'b_hidden' };
    const compared = ({ value, error, n }: Cell) => ({ value, standardError: error, df: n - 1 });
    return { ...sides, reason: 'none', difference: differenceOf(compared(one), compared(other)) };
  });
  return {
    ...envelope({
      a: `indicator:${indicator}~${question['a']}`,
      b: `indicator:${indicator}~${question['b']}`,
    }),
    ...comparisonColumns(rows, () => ''),
  };
}

/** Two values of every series asked for, the newer one provisional; none for the Union. */
function observations(question: Readonly<Record<string, string>>): ObservationsAnswer {
  const rows = list(question['indicator'], '').flatMap((series) =>
    list(question['breakdown'], '').flatMap((breakdown) =>
      list(question['country'], '')
        .filter((country) => country.length === 2)
        .flatMap((country) => ['2020', '2023'].map((time) => ({ series, breakdown, country, time }))),
    ),
  );
  const same = (text: string) => rows.map(() => text);
  return {
    ...envelope({ ...question }),
    columns: {
      series: rows.map(({ series }) => series),
      dataset: same('d'),
      breakdown: rows.map(({ breakdown }) => breakdown),
      dimensions: same(''),
      unit: same('PC'),
      country: rows.map(({ country }) => country),
      time: rows.map(({ time }) => time),
      value_text: rows.map(({ time }) => (time === '2020' ? '31.4' : '41.5')),
      value: rows.map(({ time }) => (time === '2020' ? 31.4 : 41.5)),
      flags: rows.map(({ time }) => (time === '2020' ? '' : 'p')),
      revision: rows.map(() => 0),
      source: same('s'),
      vintage: same('v'),
    },
  };
}

/** What the interface answers about an invented survey. */
export const asksOf = (world: World): BriefAsks => ({
  estimates: async (question) => Promise.resolve(estimates(world, question)),
  comparisons: async (question) => Promise.resolve(comparisons(world, question)),
  observations: async (question) => Promise.resolve(observations(question)),
  coverage: async (question) =>
    Promise.resolve({
      ...envelope({ ...question }),
      thresholds: defaultThresholds,
      columns: {
        wave: ['2026'],
        country: ['FI'],
        sector: ['C'],
        size: ['S1_9'],
        answers_at_least: [10],
        answers_below: [30],
        enterprises: [500],
        share_at_least: [0.02],
        share_at_most: [0.06],
        shown: [0],
        low_base: [0],
        hidden_reliability: [9],
        hidden_confidentiality: [0],
        no_data: [0],
        needed_low_base: [20],
        needed_shown: [40],
      },
    }),
});
