import type { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import type { RehearsalResult } from '@observatory/data/contract/uploads.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { numbers } from '@observatory/data/messages/numbers.ts';
import { coverageOf } from './coverage.server.ts';

/** What accepting a file would change, in words and numbers of a language. */
export function rehearsalOf(result: RehearsalResult | null, catalogue: CatalogueAnswer, language: Language) {
  if (!result) return undefined;
  const { decimal } = numbers(language);
  const named = (list: readonly { code: string; label: string }[]) => {
    const labels = new Map(list.map(({ code, label }) => [code, label]));
    return (code: string) => labels.get(code) ?? code;
  };
  const country = named(catalogue.countries);
  const sector = named(catalogue.sectors);
  const size = named(catalogue.sizes);
  const indicator = named(catalogue.indicators);
  const skill = named(catalogue.skills);
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
    cells: result.cells.map((cell) => ({
      change: cell.change,
      figure: [indicator(cell.indicator), ...(cell.skill === 'ALL' ? [] : [skill(cell.skill)])].join(': '),
      place: [country(cell.country), sector(cell.sector), size(cell.size)].join(' · '),
      before: value(cell.before),
      after: value(cell.after),
    })),
    coverage: result.coverage.map((one) => coverageOf(one, { country, sector, size }, language)),
  };
}

export type Rehearsal = NonNullable<ReturnType<typeof rehearsalOf>>;
