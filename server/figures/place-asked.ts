import { countryCodes } from '@observatory/data/contract/estimates-query.ts';
import { sectors } from '@observatory/data/sectors/sectors.ts';
import { sizeCodes } from '@observatory/data/sectors/sizes.ts';
import type { Place } from '@observatory/data/survey/relate.ts';

import { parameter } from '../http/describe.ts';
import type { Wrong } from '../http/wrong-parameter.ts';

/** The parameters of a figure about one place of the lattice. */
export const placeParameters = [
  parameter('country', 'One of FI, DE, IT, NL, POOLED, EQUAL; POOLED when absent.'),
  parameter('sector', 'One sector; ALL when absent.'),
  parameter('size', 'One size class; ALL when absent.'),
  parameter('wave', 'One wave; the newest when absent.'),
];

/** What each parameter can be, and what it is when it is absent or empty. */
type Dimensions<Name extends string> = Readonly<
  Record<Name, { readonly codes: readonly string[]; readonly usual: string }>
>;

/** The parameters of some dimensions, or the first that cannot be used. What is usual can always be used. */
export function askedOf<Name extends string>(
  parameters: URLSearchParams,
  dimensions: Dimensions<Name>,
): Readonly<Record<Name, string>> | Wrong {
  const view: Record<string, string> = {};
  for (const name of Object.keys(dimensions) as Name[]) {
    const { codes, usual } = dimensions[name];
    const value = parameters.get(name) || usual;
    if (value !== usual && !codes.includes(value))
      return { parameter: name, value, allowed: codes.join(', ') };
    view[name] = value;
  }
  return view as Record<Name, string>;
}

/**
 * The place that was asked for, or what is wrong with it.
 *
 * @param waves waves of the release, oldest first
 */
export const askedPlace = (parameters: URLSearchParams, waves: readonly string[]): Place | Wrong =>
  askedOf(parameters, {
    country: { codes: countryCodes, usual: 'POOLED' },
    sector: { codes: sectors.map(({ code }) => code), usual: 'ALL' },
    size: { codes: ['ALL', ...sizeCodes], usual: 'ALL' },
    wave: { codes: waves, usual: waves.at(-1) ?? '' },
  });
