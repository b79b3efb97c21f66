import type { CoverageAnswer } from '../../contract/coverage.ts';
import { coverageTexts } from '../../messages/coverage-texts.ts';
import type { Language } from '../../messages/language.ts';
import { numbers } from '../../messages/numbers.ts';
import { sectorByCode } from '../../sectors/sectors.ts';
import { sizes } from '../../sectors/sizes.ts';
import type { CoverageEntry } from './cells.ts';
import type { CoverageMark } from './figure.ts';

const none = '–';

/** How the numbers of a cell are written in a language. */
export function coverageWords(language: Language, thresholds: CoverageAnswer['thresholds']) {
  const { t } = coverageTexts(language);
  const write = numbers(language);
  const number = (value: number | null): string => (value === null ? none : write.count(value));
  /** `0`, `1–9`, `30+`; a dash where nothing is told. */
  const answers = ({ atLeast, below }: CoverageEntry): string => {
    if (atLeast === null) return none;
    if (below === null) return `${write.count(atLeast)}+`;
    if (below - atLeast === 1) return write.count(atLeast);
    return `${write.count(atLeast)}–${write.count(below - 1)}`;
  };
  // Two digits that count, so that one answer in ten thousand is not nothing.
  const percent = (share: number): string => {
    const value = share * 100;
    return value === 0 ? '0' : write.decimal(value, value >= 10 ? 0 : value >= 1 ? 1 : 2);
  };
  const share = ({ shareAtLeast, shareAtMost }: CoverageEntry): string => {
    if (shareAtLeast === null) return none;
    const least = percent(shareAtLeast);
    if (shareAtMost === null) return `≥\u00A0${least}\u00A0%`;
    const most = percent(shareAtMost);
    return least === most ? `${least}\u00A0%` : `${least}–${most}\u00A0%`;
  };
  const place = ({ sector, size }: CoverageEntry): [string, string] => [
    sectorByCode.get(sector)?.label[language] ?? sector,
    sizes.find(({ code }) => code === size)?.label[language] ?? size,
  ];
  return {
    number,
    answers,
    place,
    /** The cells of a line of the table. */
    line: (entry: CoverageEntry): string[] => [
      ...place(entry),
      answers(entry),
      number(entry.enterprises),
      share(entry),
      ...[entry.shown, entry.lowBase, entry.hiddenReliability, entry.hiddenConfidentiality].map(number),
      number(entry.neededLowBase),
      number(entry.neededShown),
    ],
    spoken: (entry: CoverageEntry, mark: CoverageMark): string => {
      const [sector, size] = place(entry);
      const said = [
        t('coverage.spoken.answers', {
          ...{ sector, size, answers: entry.atLeast === null ? 'none' : answers(entry) },
          enterprises: entry.enterprises === null ? 'none' : number(entry.enterprises),
        }),
        t('coverage.spoken.mark', { mark }),
      ];
      const needed = entry.neededLowBase ?? 0;
      if (needed > 0 && (mark === 'hidden' || mark === 'nobody'))
        said.push(t('coverage.spoken.needed', { needed, enough: thresholds.unreliableBelow }));
      return said.join(' ');
    },
  };
}

export type CoverageWords = ReturnType<typeof coverageWords>;
