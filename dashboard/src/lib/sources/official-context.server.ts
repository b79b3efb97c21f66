import type { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import type { ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { numbers } from '@observatory/data/messages/numbers.ts';
import { officialPlaceByCode } from '@observatory/data/places/countries.ts';

/** Series that stand beside the survey on the overview: people's skills, technology, learning, VET. */
export const contextSeries = [
  'basic-digital-skills',
  'enterprises-using-ai',
  'adult-learning-4-weeks',
  'vet-graduates-work-based-learning',
] as const;

const places = ['FI', 'DE', 'IT', 'NL', 'EU27_2020'];

export type ContextValue = {
  readonly place: string;
  /** In per cent; absent when the source has none. */
  readonly value?: number;
  readonly text: string;
  readonly time: string;
  readonly flags: readonly string[];
};

export type ContextSeries = {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  readonly source: string;
  readonly dataset: string;
  readonly values: readonly ContextValue[];
};

/** The newest observation of each place for the series of the overview, as published, flags included. */
export function officialContext(
  { columns }: ObservationsAnswer,
  catalogue: CatalogueAnswer,
  language: Language,
): ContextSeries[] {
  const write = numbers(language);
  return contextSeries.flatMap((code) => {
    const series = catalogue.series.find((one) => one.code === code);
    if (!series) return [];
    const rows = columns.series.flatMap((one, row) => (one === code ? [row] : []));
    const values = places.map((place): ContextValue => {
      const newest = rows
        .filter((row) => columns.country[row] === place)
        .sort((a, b) => columns.time[b]!.localeCompare(columns.time[a]!))[0];
      const name = officialPlaceByCode.get(place)?.label[language] ?? place;
      if (newest === undefined) return { place: name, text: '–', time: '', flags: [] };
      const value = columns.value[newest] ?? undefined;
      return {
        place: name,
        ...(value !== undefined && { value }),
        text: value === undefined ? columns.value_text[newest]! : write.decimal(value, 0),
        time: columns.time[newest]!,
        flags: [...columns.flags[newest]!],
      };
    });
    const first = rows[0];
    return first === undefined
      ? []
      : [
          {
            code,
            label: series.label,
            unit: series.unitLabel,
            source: columns.source[first]!,
            dataset: series.dataset,
            values,
          },
        ];
  });
}
