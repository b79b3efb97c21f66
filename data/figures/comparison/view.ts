import { indicators } from '../../indicators/catalogue.ts';
import { partnerCodes } from '../../places/partner-countries.ts';
import { partnershipCodes } from '../../places/partnership.ts';
import { sectors } from '../../sectors/sectors.ts';
import { sizeCodes } from '../../sectors/sizes.ts';
import type { Place } from '../../survey/relate.ts';

/** Two to four places of the lattice and the indicator that is common to them; the others are compared with the first. */
export type ComparisonView = { readonly indicator: string; readonly columns: readonly Place[] };

export type IgnoredPart = {
  readonly code: 'parameter_unknown' | 'code_unknown';
  readonly parameter: string;
  readonly value: string;
};

export const columnNames = ['a', 'b', 'c', 'd'] as const;
export type ColumnName = (typeof columnNames)[number];

/** Parts of a column in the order in which they are written. No code stands in two of these lists but `ALL`. */
export const columnDimensions = ['country', 'sector', 'size', 'wave'] as const;

/** Indicators with a figure per skill: what can be compared skill by skill. */
export const comparedIndicators = indicators.filter(({ detail }) => detail === 'skill').map(({ id }) => id);

const usualIndicator = 'skill_gap';
/** Country of a column that the address does not name; columns without one are absent. */
const usualCountries: Readonly<Partial<Record<ColumnName, string>>> = { a: 'FI', b: 'DE' };

/** What is meant when an address does not say it. */
export const usualComparison = (waves: readonly string[]) => ({
  indicator: usualIndicator,
  countries: usualCountries,
  parts: { country: 'POOLED', sector: 'ALL', size: 'ALL', wave: waves.at(-1) ?? '' } satisfies Place,
});

const codesOf = (waves: readonly string[]): Readonly<Record<keyof Place, readonly string[]>> => ({
  country: [...partnerCodes, ...partnershipCodes],
  sector: sectors.map(({ code }) => code),
  size: ['ALL', ...sizeCodes],
  wave: waves,
});

/**
 * Reads `indicator` and the columns `a` to `d`: codes of country, sector, size and wave, joined by dots in any order,
 * without what is usual (`a=FI.C.S10_49.2024`); or each part by its name, as a form without scripts sends it
 * (`a.country=FI&a.sector=C`). What is not known is left out and told.
 *
 * @param waves waves of the release, oldest first
 */
export function parseComparisonView(
  parameters: URLSearchParams,
  waves: readonly string[],
): { view: ComparisonView; ignored: IgnoredPart[] } {
  const ignored: IgnoredPart[] = [];
  const codes = codesOf(waves);
  const columns = new Map<ColumnName, Partial<Place>>();
  let indicator = usualIndicator;
  for (const parameter of new Set(parameters.keys())) {
    const value = parameters.get(parameter)!;
    const [name, dimension, ...rest] = parameter.split('.');
    const column = columnNames.find((one) => one === name);
    const named = columnDimensions.find((one) => one === dimension);
    if (parameter === 'indicator') {
      if (comparedIndicators.includes(value)) indicator = value;
      else if (value !== '') ignored.push({ code: 'code_unknown', parameter, value });
    } else if (!column || rest.length > 0 || (dimension !== undefined && !named)) {
      ignored.push({ code: 'parameter_unknown', parameter, value });
    } else if (value !== '') {
      const unknown: string[] = [];
      for (const part of named ? [value] : value.split('.')) {
        const of = named ?? columnDimensions.find((one) => codes[one].includes(part));
        if (of && codes[of].includes(part)) columns.set(column, { ...columns.get(column), [of]: part });
        else unknown.push(part);
      }
      if (unknown.length > 0) ignored.push({ code: 'code_unknown', parameter, value: unknown.join('.') });
    }
  }
  const present = columnNames.flatMap((name): Place[] => {
    const given = columns.get(name);
    const country = given?.country ?? usualCountries[name];
    // A form sends the other parts of a column that is not wanted too.
    if (country === undefined && !isNamed(parameters.get(name))) return [];
    return [{ ...usualComparison(waves).parts, ...(country !== undefined && { country }), ...given }];
  });
  return { view: { indicator, columns: present }, ignored };
}

const isNamed = (text: string | null): boolean => text !== null && text !== '';

/** The search part of the address of a view, without what is usual; empty or with its `?`. */
export function printComparisonView(
  { indicator, columns }: ComparisonView,
  waves: readonly string[],
): string {
  const parts = columns.flatMap((column, k) => {
    const name = columnNames[k]!;
    const text = printColumn(column, waves);
    return text === usualCountries[name] ? [] : [`${name}=${text}`];
  });
  if (indicator !== usualIndicator) parts.push(`indicator=${indicator}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** A column as it stands in an address; the country is always named. */
function printColumn(column: Place, waves: readonly string[]): string {
  const usual = usualComparison(waves).parts;
  return columnDimensions
    .filter((name) => name === 'country' || column[name] !== usual[name])
    .map((name) => column[name])
    .join('.');
}

/** The question to the interface for a column against the first one: column minus first. */
export function comparisonQuestion(
  { indicator, columns }: ComparisonView,
  k: number,
): Record<string, string> {
  const side = (column: Place) => columnDimensions.map((name) => `${name}:${column[name]}`).join('~');
  return { indicator, a: side(columns[k]!), b: side(columns[0]!) };
}
