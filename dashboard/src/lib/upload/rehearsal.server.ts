import type { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import type { RehearsalResult } from '@observatory/data/contract/uploads.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { numbers } from '@observatory/data/messages/numbers.ts';

/** What accepting a file would change, in words and numbers of a language. */
export function rehearsalOf(result: RehearsalResult | null, catalogue: CatalogueAnswer, language: Language) {
  if (!result) return undefined;
  const { decimal, count } = numbers(language);
  const labels = new Map(
    [
      ...catalogue.countries,
      ...catalogue.sectors,
      ...catalogue.sizes,
      ...catalogue.indicators,
      ...catalogue.skills,
    ].map(({ code, label }) => [code, label]),
  );
  const name = (code: string) => labels.get(code) ?? code;
  const value = (one: { estimate: number; low: number; high: number } | undefined) => {
    if (!one) return '–';
    // Shares are between −1 and 1; densities and means are not.
    const share = Math.abs(one.high) <= 1 && Math.abs(one.low) <= 1;
    const write = (number: number) => (share ? decimal(number * 100, 1) : decimal(number, 2));
    return `${write(one.estimate)}${share ? '\u00a0%' : ''} (${write(one.low)}–${write(one.high)})`;
  };
  return {
    known: result.outcome === 'known',
    figures: result.figures,
    employers: result.employers.map(({ country, section, size, added }) => ({
      place: [name(country), name(section), name(size)],
      added: count(added),
    })),
    cells: result.cells.map((cell) => ({
      change: cell.change,
      figure: [name(cell.indicator), name(cell.skill)].join(': '),
      place: [name(cell.country), name(cell.sector), name(cell.size)].join(' · '),
      before: value(cell.before),
      after: value(cell.after),
    })),
    coverage: (result.wave?.countries ?? []).map(({ country, respondents, weighted }) => ({
      country: name(country),
      answers: count(respondents),
      weighted: String(weighted),
    })),
  };
}

export type Rehearsal = NonNullable<ReturnType<typeof rehearsalOf>>;
