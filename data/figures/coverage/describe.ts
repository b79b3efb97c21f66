import type { CoverageAnswer } from '../../contract/coverage.ts';
import { coverageTexts } from '../../messages/coverage-texts.ts';
import type { Language } from '../../messages/language.ts';
import { partnerCountries } from '../../places/partner-countries.ts';
import { sectorByCode } from '../../sectors/sectors.ts';
import { sizeCodes, sizes } from '../../sectors/sizes.ts';
import { entriesOf, markOfCell, mostHelped, tenMore, type CoverageEntry } from './cells.ts';
import type { CoverageFigure, CoverageMark, CoverageRow, CoverageTable } from './figure.ts';
import { coverageWords, type CoverageWords } from './values.ts';

/** How many cells the list of those that more answers would help names. */
const listed = 10;

/**
 * The grid of a country and wave and the list of where more answers would help, in one language.
 * @throws RangeError when the country is no partner
 */
export function describeCoverage(
  answer: CoverageAnswer,
  view: { readonly country: string; readonly wave: string },
  language: Language,
): { figure: CoverageFigure; most: CoverageTable } {
  const { t } = coverageTexts(language);
  const words = coverageWords(language, answer.thresholds);
  const inPlace = partnerCountries.find(({ code }) => code === view.country)?.inPlace[language];
  if (inPlace === undefined) throw new RangeError(`no partner ${view.country}`);
  const entries = entriesOf(answer, view);
  const hasPopulation = entries.some(({ enterprises }) => enterprises !== null);
  const enough = answer.thresholds.unreliableBelow;
  const rows = rowsOf(entries, hasPopulation, words, language);
  // A group holds the same employers as its sections.
  const cells = entries
    .filter(({ sector }) => sectorByCode.get(sector)?.level === 'section')
    .map((entry) => markOfCell(entry, hasPopulation))
    .filter((mark) => mark !== 'no_population');
  const shown = cells.filter((mark) => mark === 'shown' || mark === 'low_base').length;
  const title = t(rows.length === 0 ? 'coverage.title.none' : 'coverage.title', {
    ...{ inPlace, wave: view.wave, shown, cells: cells.length },
  });
  const { unreliableBelow, lowBaseBelow } = answer.thresholds;
  const limits = { enough: unreliableBelow, most: lowBaseBelow, last: lowBaseBelow - 1 };
  const legend = (mark: CoverageMark) => t(`coverage.legend.${mark}`, limits);
  return {
    figure: {
      language,
      title,
      subtitle: t('coverage.subtitle', { inPlace, wave: view.wave }),
      foot: [
        t('coverage.foot.groups'),
        t('coverage.foot.source', {
          wave: view.wave,
          release: answer.release,
          demonstration: String(answer.demonstration),
        }),
      ],
      alt: t('coverage.alt', { title }),
      staff: t('coverage.staff'),
      sizes: sizeCodes.map((code) => {
        const [from, to] = sizes.find((size) => size.code === code)!.range;
        return to === Infinity ? `${from}+` : `${from}–${to}`;
      }),
      legend: {
        shown: legend('shown'),
        low_base: legend('low_base'),
        hidden: legend('hidden'),
        nobody: legend('nobody'),
        no_population: legend('no_population'),
      },
      rows,
      table: {
        caption: title,
        columns: [
          ...(['sector', 'size', 'answers', 'enterprises', 'share', 'shown', 'low_base'] as const).map(
            (name) => t(`coverage.table.${name}`),
          ),
          ...(['unreliable', 'confidential', 'needed', 'needed_shown'] as const).map((name) =>
            t(`coverage.table.${name}`, limits),
          ),
        ],
        rows: entries.map((entry) => ({ id: idOf(entry), cells: words.line(entry) })),
      },
    },
    most: {
      caption: t('coverage.most'),
      columns: (['sector', 'size', 'answers', 'needed', 'ten', 'enterprises'] as const).map((name) =>
        t(`coverage.table.${name}`, limits),
      ),
      rows: mostHelped(entries, enough, hasPopulation)
        .slice(0, listed)
        .map((entry) => ({
          id: idOf(entry),
          cells: [
            ...words.place(entry),
            words.answers(entry),
            words.number(entry.neededLowBase),
            t('coverage.ten', { can: tenMore(entry, enough), from: enough - 10 }),
            words.number(entry.enterprises),
          ],
        })),
    },
  };
}

const idOf = ({ sector, size }: CoverageEntry): string => `${sector}|${size}`;

const rowsOf = (
  entries: readonly CoverageEntry[],
  hasPopulation: boolean,
  words: CoverageWords,
  language: Language,
): CoverageRow[] =>
  [...new Set(entries.map(({ sector }) => sector))].map((sector) => ({
    sector,
    label: sectorByCode.get(sector)?.label[language] ?? sector,
    isGroup: sectorByCode.get(sector)?.level === 'group',
    isPart: sectorByCode.get(sector)?.parent !== 'ALL',
    cells: entries
      .filter((entry) => entry.sector === sector)
      .map((entry) => {
        const mark = markOfCell(entry, hasPopulation);
        return { id: idOf(entry), mark, answers: words.answers(entry), spoken: words.spoken(entry, mark) };
      }),
  }));
