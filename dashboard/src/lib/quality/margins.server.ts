import type { Quality, QualityMargins } from '@observatory/data/contract/quality.ts';
import { percentWith, sectionLabel, sizeLabel, type QualityContext } from './context.server.ts';

/** Shares before and after weighting beside the population, as numbers for the drawing and as texts. */
export type MarginsTable = {
  readonly title: string;
  readonly category: string;
  readonly columns: readonly [sample: string, weighted: string, population: string];
  readonly rows: readonly MarginsRow[];
};

/** Places on the line of the drawing are 0 to 1, the largest share of the table being 1; absent where not told. */
export type MarginsRow = {
  readonly label: string;
  readonly sample: MarginsValue;
  readonly weighted: MarginsValue;
  readonly population: MarginsValue;
};
export type MarginsValue = { readonly text: string; readonly place?: number };

export const marginsOf = (
  { sizes, sections }: NonNullable<Quality['margins']>,
  context: QualityContext,
): MarginsTable[] => {
  const { t, language } = context;
  return [
    tableOf(
      sizes,
      t('quality.margins.sizes'),
      t('quality.size'),
      (code) => sizeLabel(code, language),
      context,
    ),
    tableOf(
      sections,
      t('quality.margins.sections'),
      t('quality.sector'),
      (code) => sectionLabel(code, language),
      context,
    ),
  ];
};

function tableOf(
  { code, sample, weighted, population }: QualityMargins,
  title: string,
  category: string,
  label: (code: string) => string,
  { t, write }: QualityContext,
): MarginsTable {
  const largest = Math.max(...[...sample, ...weighted, ...population].map((share) => share ?? 0));
  const value = (share: number | null | undefined, text: (share: number) => string): MarginsValue =>
    typeof share === 'number' ? { text: text(share), place: share / largest } : { text: '–' };
  return {
    title,
    category,
    columns: [t('quality.answers'), t('quality.margins.weighted'), t('quality.margins.population')],
    rows: code.map((one, at) => ({
      label: label(one),
      sample: value(sample[at], write.percent),
      weighted: value(weighted[at], write.percent),
      population: value(population[at], (share) => percentWith(share, 1, write)),
    })),
  };
}
