import type { BriefContext } from './context.ts';
import type { BriefTable } from './document.ts';

type Margins = {
  readonly code: readonly string[];
  readonly labels: readonly string[];
  readonly sample: readonly (number | null)[];
  readonly weighted: readonly (number | null)[];
  readonly population: readonly number[];
  /** What shares of answers are rounded to, 0 to 1. */
  readonly step: number;
};

/** A share without more decimals than it has, and never as nothing when it was only rounded to it. */
function shareText(share: number, step: number, { write }: BriefContext['words']): string {
  const percent = (value: number) =>
    `${write.decimal(value * 100, value < 0.01 && value > 0 ? 1 : 0)}\u00A0%`;
  return share === 0 && step > 0 ? `<\u00A0${percent(step / 2)}` : percent(share);
}

/** Shares before and after weighting beside those of the population, one row per size class or sector. */
export function marginsTable(
  { code, labels, step, ...shares }: Margins,
  { caption, first }: { readonly caption: string; readonly first: string },
  { id, query }: { readonly id: string; readonly query: string },
  { words, quotes }: Pick<BriefContext, 'words' | 'quotes'>,
): BriefTable {
  const { t } = words.brief;
  const columns = (['sample', 'weighted', 'population'] as const).map((of) => ({
    of,
    head: t('brief.column.share', { of }),
  }));
  return {
    caption,
    head: [first, ...columns.map(({ head }) => head)],
    rows: labels.map((label, row) => [
      label,
      ...columns.map(({ of, head }) => {
        const value = shares[of][row];
        if (typeof value !== 'number') return '–';
        const text = shareText(value, of === 'population' ? 0 : step, words);
        return quotes.quote({
          id: `${id}.${of}.${code[row]}`,
          label: `${label}: ${head}`,
          value,
          text,
          query,
        });
      }),
    ]),
    numeric: [1, 2, 3],
  };
}
