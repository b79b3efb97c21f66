import type { EstimatesAnswer } from '../contract/columns.ts';
import type { Place } from '../survey/relate.ts';
import type { QuotedNumber } from './document.ts';

/** Keeps every number that is printed, with what it takes to check it. */
export type Quotes = {
  /** Takes a number down, once for each id, and gives it as printed. */
  readonly quote: (number: QuotedNumber) => string;
  /** All that were taken down, in the order in which they were printed. */
  readonly taken: () => readonly QuotedNumber[];
};

export function quotes(): Quotes {
  const byId = new Map<string, QuotedNumber>();
  return {
    quote: (number) => {
      const known = byId.get(number.id);
      if (known && known.text !== number.text) throw new Error(`two numbers are called ${number.id}`);
      if (!known) byId.set(number.id, number);
      return number.text;
    },
    taken: () => [...byId.values()],
  };
}

type Parameters = Readonly<Record<string, string>>;

/** Path and parameters as they stand in an address; parts that are texts of ours need no escape but for spaces. */
export const queryText = (path: string, parameters: Parameters): string =>
  `${path}?${Object.entries(parameters)
    .map(
      ([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%7E', '~')}`,
    )
    .join('&')}`;

/** The question for one estimate, or for those of all skills. */
export const estimateQuery = (
  { wave, country, sector, size }: Place,
  indicator: string,
  skill?: string,
): string =>
  queryText('estimates', {
    indicator,
    ...(skill !== undefined && skill !== 'ALL' && { skill }),
    country,
    ...(sector !== 'ALL' && { sector }),
    ...(size !== 'ALL' && { size }),
    wave,
  });

/** The question for some differences, from its sides as an answer writes them: what they share is said once. */
export function comparisonQuery(a: string, b: string): string {
  const [one, other] = [a, b].map((side) =>
    side.split('~').map((part) => part.split(':') as [string, string]),
  );
  const same = one!.filter(([name, value]) => other!.some((part) => part[0] === name && part[1] === value));
  const shared = same.filter(([, value]) => value !== 'ALL');
  const differing = (side: readonly (readonly [string, string])[]) =>
    side
      .filter(([name]) => same.every((part) => part[0] !== name))
      .map((part) => part.join(':'))
      .join('~');
  return queryText('comparisons', {
    ...Object.fromEntries(shared),
    a: differing(one!),
    b: differing(other!),
  });
}

/** An estimate with a number, as an answer has it. */
export type Shown = {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
};

/** The place of a row of an answer. */
export const placeOfRow = ({ columns }: EstimatesAnswer, row: number): Place => ({
  wave: columns.wave[row]!,
  country: columns.country[row]!,
  sector: columns.sector[row]!,
  size: columns.size[row]!,
});
