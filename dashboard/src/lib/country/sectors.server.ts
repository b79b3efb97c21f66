import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { rowsOf } from '@observatory/data/figures/profile/describe.ts';
import { gapsFinding } from '@observatory/data/figures/profile/finding.ts';
import type { FigureKey, Translator } from '@observatory/data/messages/catalogue.ts';
import type { CountryKey } from '@observatory/data/messages/country-texts.ts';
import { numbers } from '@observatory/data/messages/numbers.ts';
import { sectorPanels } from '@observatory/data/figures/small-multiples/view.ts';
import { sectors } from '@observatory/data/sectors/sectors.ts';
import type { CountryView } from './describe-country.server.ts';

export type SectorLine = {
  readonly sector: string;
  readonly label: string;
  /** The widest gap that can be shown; absent where all are hidden. */
  readonly row?: {
    readonly skill: string;
    readonly label: string;
    readonly value: string;
    readonly interval: string;
    readonly answers: string;
  };
  /** What is certain, and how many are hidden and why. */
  readonly remarks: readonly string[];
};

/** One line per sector from an answer about the skill gaps of all of them. */
export function sectorsOf(
  answer: EstimatesAnswer,
  view: CountryView,
  words: { readonly country: Translator<CountryKey>; readonly figure: Translator<FigureKey> },
): SectorLine[] {
  const { t, language } = words.country;
  return sectors
    .filter(({ code }) => sectorPanels.includes(code))
    .map(({ code, label }) => {
      const rows = rowsOf(
        answer,
        { ...view, sector: code, size: 'ALL', indicator: 'skill_gap' },
        words.figure,
      );
      const finding = gapsFinding(rows, !answer.notes.includes('unweighted'));
      const first = rows
        .filter(({ estimate }) => estimate)
        .toSorted((a, b) => b.estimate!.value - a.estimate!.value)[0];
      const row = 'rows' in finding ? finding.rows[0] : first;
      const hidden = rows.filter(({ estimate }) => !estimate);
      const reasons = [...new Set(hidden.map(({ reason }) => words.figure.t(`reason.${reason}`)))];
      return {
        sector: code,
        label: label[language],
        ...(row?.estimate && {
          row: {
            skill: row.skill,
            label: row.label,
            value: row.valueText,
            interval: row.intervalText,
            answers: numbers(language).count(row.estimate.n),
          },
        }),
        remarks: [
          ...(rows.length === 0 ? [words.figure.t('status.no_data')] : []),
          ...(row ? [t('country.sector.finding', { kind: finding.kind })] : []),
          ...(row?.status === 'low_base' ? [words.figure.t(`reason.${row.reason}`)] : []),
          ...(hidden.length > 0
            ? [
                t('country.sector.hidden', {
                  hidden: hidden.length,
                  count: rows.length,
                  reason: reasons.join('; '),
                }),
              ]
            : []),
        ],
      };
    });
}
