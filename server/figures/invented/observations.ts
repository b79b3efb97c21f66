import type { ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import { officialPlaceByCode } from '@observatory/data/places/countries.ts';

import { about, invent } from './invent.ts';

const years = ['2019', '2020', '2021', '2022', '2023', '2024', '2025'];

/** What Eurostat says of some values: a break, low reliability, provisional, confidential and without a value. */
const flagged: Readonly<Record<string, string>> = {
  'DE 2021': 'b',
  'IT 2023': 'u',
  'NL 2025': 'u',
  'FI 2025': 'p',
  'EE 2025': 'u',
  'IT 2020': 'c',
  'HU 2025': 'c',
};

/** Observations of every place and year, invented, with flags of every kind that is drawn. */
export function inventedObservations(parameters: URLSearchParams): Promise<ObservationsAnswer> {
  const indicator = parameters.get('indicator') ?? '';
  const breakdown = parameters.get('breakdown') ?? '';
  const rows = [...officialPlaceByCode.keys()].flatMap((country) => {
    const start = 20 + 45 * invent(`${indicator} ${country}`);
    return years.map((time, k) => {
      const flags = flagged[`${country} ${time}`] ?? '';
      const value = start + k * 1.5 + 3 * invent(`${indicator} ${country} ${time}`);
      return { country, time, flags, text: flags === 'c' ? '' : value.toFixed(1) };
    });
  });
  const column = <Value>(of: (row: (typeof rows)[number]) => Value) => rows.map(of);
  const same = (text: string) => rows.map(() => text);
  return Promise.resolve({
    ...about([], { indicator, breakdown }),
    columns: {
      series: same(indicator),
      dataset: same('invented'),
      breakdown: same(breakdown),
      dimensions: same(''),
      unit: same('PC'),
      country: column(({ country }) => country),
      time: column(({ time }) => time),
      value_text: column(({ text }) => text),
      value: column(({ text }) => (text === '' ? null : Number(text))),
      flags: column(({ flags }) => flags),
      revision: rows.map(() => 0),
      source: same('invented'),
      vintage: same('invented'),
    },
  });
}
