import type { Quality } from '@observatory/data/contract/quality.ts';
import { sizeCodes } from '@observatory/data/sectors/sizes.ts';
import { sectionLabel, sizeLabel, type QualityContext } from './context.server.ts';

/** Who answered, by section and size class, beside the population. */
export type ResponseTable = {
  readonly lead: string;
  readonly caption: string;
  readonly sector: string;
  readonly sizes: readonly string[];
  /** What stands in the columns of each size class. */
  readonly measures: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly ResponseCell[] }[];
  readonly uncovered: string;
};

/** The texts of one cell in the order of the measures; `strength` of the band: 0 none, 1 few, 2 not enough, 3 enough. */
export type ResponseCell = { readonly texts: readonly string[]; readonly strength: number };

const none = '–';

/** The table of response against population; a column of answers is missing where nothing is told about them. */
export function responseOf(quality: Quality, context: QualityContext): ResponseTable {
  const { t, language, country, thresholds } = context;
  const { cells, response } = quality;
  const hasPopulation = cells.enterprises.some((value) => value !== null);
  const limits = { few: thresholds.confidentialBelow, enough: thresholds.unreliableBelow };
  const sections = [...new Set(cells.section)];
  const at = new Map(cells.section.map((section, k) => [`${section}|${cells.size[k]}`, k]));
  return {
    lead: response
      ? t(hasPopulation ? 'quality.response.lead' : 'quality.response.lead.unweighted', limits)
      : '',
    caption: t('quality.response.caption'),
    sector: t('quality.sector'),
    sizes: sizeCodes.map((size) => sizeLabel(size, language)),
    measures: [
      ...(response ? [t('quality.answers')] : []),
      ...(hasPopulation ? [t('quality.enterprises'), t('quality.persons')] : []),
    ],
    rows: sections.map((section) => ({
      label: sectionLabel(section, language),
      cells: sizeCodes.map((size) => cellOf(quality, at.get(`${section}|${size}`), hasPopulation, context)),
    })),
    uncovered:
      country.weighted && country.uncoveredSections.length > 0
        ? t('quality.uncovered', { sectors: listOf(country.uncoveredSections, context) })
        : '',
  };
}

const listOf = (sections: readonly string[], { language }: QualityContext): string =>
  new Intl.ListFormat(language).format(sections.map((section) => sectionLabel(section, language)));

/** A place that is not listed has neither population nor answers. */
function cellOf(
  { cells, response }: Quality,
  at: number | undefined,
  hasPopulation: boolean,
  { write, thresholds }: QualityContext,
): ResponseCell {
  const count = (values: readonly (number | null)[]): string => {
    const value = at === undefined ? undefined : values[at];
    return typeof value === 'number' ? write.count(value) : none;
  };
  const population = hasPopulation ? [count(cells.enterprises), count(cells.persons)] : [];
  if (!response) return { texts: population, strength: 0 };
  const from = at === undefined ? 0 : response.atLeast[at]!;
  const below = at === undefined ? 1 : response.below[at];
  const strength = [1, thresholds.confidentialBelow, thresholds.unreliableBelow].filter(
    (n) => from >= n,
  ).length;
  return { texts: [bandText(from, below ?? undefined), ...population], strength };
}

/** `0`, `1–9`, `10–29`, `30+`. */
function bandText(atLeast: number, below: number | undefined): string {
  if (below === undefined) return `${atLeast}+`;
  return below - atLeast === 1 ? `${atLeast}` : `${atLeast}–${below - 1}`;
}
