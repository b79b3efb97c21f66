import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { domainOfItem } from '@observatory/data/contract/estimates-query.ts';
import { indicatorById, itemsOf } from '@observatory/data/indicators/catalogue.ts';
import { isPublished, type Reason, type Status } from '@observatory/data/survey/status.ts';

import { about, invent, rounded } from './invent.ts';

export const inventedWaves = ['2022', '2024', '2026'];
/** The wave whose answers have no weights. */
export const unweightedWave = '2022';

const judged: readonly (readonly [Status, Reason])[] = [
  ['shown', 'none'],
  ['low_base', 'base_30_49'],
  ['suppressed_reliability', 'base_under_30'],
  ['suppressed_confidentiality', 'few_respondents'],
];

/** Of each ten cells seven are shown, one has a low base, and one or two are hidden. */
const verdictOf = (key: string) => {
  const chance = invent(`status ${key}`);
  return judged[chance < 0.78 ? 0 : chance < 0.88 ? 1 : chance < 0.95 ? 2 : 3]!;
};

type Place = Readonly<Record<'indicator' | 'country' | 'sector' | 'size' | 'wave', string>>;

/** A cell of the invented survey; its number is a share, or a balance where the indicator is one. */
export function inventedCell(place: Place, skill: string) {
  const { indicator, country, sector, size, wave } = place;
  const key = [indicator, country, sector, size, wave, skill].join(' ');
  const [status, reason] = verdictOf(key);
  const own = invent(`${indicator} ${skill}`);
  const shift = invent(`${key} shift`);
  // Parts of one answer add up to less than all of it: those at the ends are small.
  const isPart = ['gap_well_below', 'above_need'].includes(indicator);
  const isBalance = indicatorById.get(indicator)?.kind === 'balance';
  const share = isPart ? 0.05 + own * 0.12 : 0.15 + own * 0.6 + (shift - 0.5) * 0.16;
  const half = (status === 'low_base' ? 0.09 : 0.02) + 0.05 * invent(`${key} half`);
  return {
    status,
    reason,
    value: rounded(isBalance ? share - 0.3 : share),
    error: rounded(half / 2),
    n: status === 'low_base' ? 41 : 90 + Math.floor(400 * shift),
  };
}

/** Estimates that were invented: the same for the same question, some hidden, some of a low base. */
export function inventedEstimates(parameters: URLSearchParams): Promise<EstimatesAnswer> {
  const list = (name: string, usual: string) => (parameters.get(name) || usual).split('~');
  const query = Object.fromEntries(
    Object.entries({ country: 'POOLED', sector: 'ALL', size: 'ALL', wave: inventedWaves.at(-1)! }).map(
      ([name, usual]) => [name, parameters.get(name) || usual],
    ),
  );
  const rows = list('indicator', 'skill_gap').flatMap((indicator) =>
    list('country', 'POOLED').flatMap((country) =>
      list('sector', 'ALL').flatMap((sector) =>
        list('size', 'ALL').flatMap((size) =>
          list('wave', query['wave']!).flatMap((wave) =>
            rowsOf({ indicator, country, sector, size, wave }, parameters.get('skill')?.split('~')),
          ),
        ),
      ),
    ),
  );
  const column = <Value>(of: (row: Row) => Value) => rows.map(of);
  const shown = (of: (row: Row) => number) => column((row) => (row.order === 0 ? null : of(row)));
  const notes = list('wave', query['wave']!).includes(unweightedWave) ? ['unweighted'] : [];
  return Promise.resolve({
    ...about(notes, query),
    columns: {
      wave: column(({ place }) => place.wave),
      country: column(({ place }) => place.country),
      sector: column(({ place }) => place.sector),
      size: column(({ place }) => place.size),
      indicator: column(({ place }) => place.indicator),
      skill: column(({ skill }) => skill),
      domain: column(({ skill }) => domainOfItem(skill)),
      status: column(({ cell }) => cell.status),
      reason: column(({ cell }) => cell.reason),
      estimate: shown(({ cell }) => cell.value),
      standard_error: shown(({ cell }) => cell.error),
      ci_low: shown(({ cell }) => rounded(cell.value - 2 * cell.error)),
      ci_high: shown(({ cell }) => rounded(cell.value + 2 * cell.error)),
      n: shown(({ cell }) => cell.n),
      n_effective: shown(({ cell }) => Math.round(cell.n * 0.8)),
      design_effect: shown(() => 1.25),
      df: shown(({ cell }) => cell.n - 9),
      rank: shown(({ order }) => order),
      rank_low: shown(({ order }) => Math.max(1, order - 2)),
      rank_high: shown(({ order }) => order + 2),
    },
  });
}

type Row = {
  readonly place: Place;
  readonly skill: string;
  readonly cell: ReturnType<typeof inventedCell>;
  /** Place by value among the published skills of the cell, 0 where the skill is hidden. */
  readonly order: number;
};

function rowsOf(place: Place, only: readonly string[] | undefined): Row[] {
  const indicator = indicatorById.get(place.indicator);
  if (!indicator) throw new RangeError(`no indicator ${place.indicator}`);
  const cells = itemsOf(indicator).map((skill) => ({ place, skill, cell: inventedCell(place, skill) }));
  const values = cells
    .filter(({ cell }) => isPublished(cell.status))
    .map(({ cell }) => cell.value)
    .toSorted((a, b) => b - a);
  return cells
    .filter(({ skill }) => only === undefined || only.includes(skill))
    .map((one) => ({
      ...one,
      order: isPublished(one.cell.status) ? values.indexOf(one.cell.value) + 1 : 0,
    }));
}
