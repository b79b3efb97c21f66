import type { RehearsedCoverage } from '@observatory/data/contract/uploads.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { numbers } from '@observatory/data/messages/numbers.ts';

type Name = (code: string) => string;
type Band = RehearsedCoverage['cells'][number]['after'];

/** Answers of a country beside its enterprises, as texts of a language. */
export function coverageOf(
  { country, answers, enterprises, period, cells }: RehearsedCoverage,
  names: { readonly country: Name; readonly sector: Name; readonly size: Name },
  language: Language,
) {
  const { decimal, count } = numbers(language);
  const percent = (share: number) =>
    `${decimal(share * 100, share < 0.001 ? 3 : share < 0.1 ? 2 : 1)}\u00a0%`;
  const band = (one: Band | null) => {
    if (!one) return '–';
    if (one.below === null) return `${count(one.atLeast)}+`;
    return one.below - one.atLeast === 1
      ? count(one.atLeast)
      : `${count(one.atLeast)}–${count(one.below - 1)}`;
  };
  const shareOf = ({ atLeast, below }: Band, of: number) => {
    const low = percent(Math.min(atLeast / of, 1));
    if (below === null) return `≥\u00a0${low}`;
    // The band may reach beyond the enterprises that there are.
    const high = percent(Math.min((below - 1) / of, 1));
    return low === high ? low : `${low}–${high}`;
  };
  const rows = cells.map((cell) => ({
    sector: names.sector(cell.section),
    size: names.size(cell.size),
    own: cell.added > 0 || cell.removed > 0,
    enterprises: cell.enterprises === null ? '–' : count(cell.enterprises),
    before: band(cell.before),
    change: [cell.added > 0 ? `+${count(cell.added)}` : '', cell.removed > 0 ? `−${count(cell.removed)}` : '']
      .filter(Boolean)
      .join(' '),
    after: band(cell.after),
    share: cell.enterprises && cell.after.atLeast > 0 ? shareOf(cell.after, cell.enterprises) : '',
  }));
  const bySector = (own: boolean) =>
    [
      ...Map.groupBy(
        rows.filter((row) => row.own === own),
        ({ sector }) => sector,
      ),
    ].map(([sector, sizes]) => ({
      sector,
      sizes,
    }));
  return {
    country: names.country(country),
    before: count(answers.before),
    after: count(answers.after),
    population: enterprises
      ? {
          enterprises: count(enterprises),
          period: period ?? 'none',
          before: percent(answers.before / enterprises),
          after: percent(answers.after / enterprises),
        }
      : undefined,
    own: bySector(true),
    others: bySector(false),
    otherCells: rows.filter(({ own }) => !own).length,
  };
}

export type Coverage = ReturnType<typeof coverageOf>;
