import { partnerCodes, type PartnerCode } from '@observatory/data/places/partner-countries.ts';
import { parseView, printView, type Dimensions, type Ignored } from '#lib/view/view.ts';

type Rest = 'sector' | 'wave';
export type JointView = {
  readonly countries: readonly PartnerCode[];
  readonly sector: string;
  readonly wave: string;
};

/**
 * Reads the countries, joined by `~` or each by itself as a form without scripts sends them, and the rest. Fewer than two
 * countries are none: then all are meant.
 */
export function parseJointView(
  parameters: URLSearchParams,
  dimensions: Dimensions<Rest>,
): { view: JointView; ignored: Ignored[]; isFew: boolean } {
  const asked = parameters.getAll('country').flatMap((value) => value.split('~'));
  const rest = new URLSearchParams(parameters);
  rest.delete('country');
  const { view, ignored } = parseView(rest, dimensions);
  const unknown = asked
    .filter((value) => value !== '' && !partnerCodes.some((code) => code === value))
    .map((value): Ignored => ({ code: 'code_unknown', parameter: 'country', value }));
  const chosen = partnerCodes.filter((code) => asked.includes(code));
  const isFew = chosen.length === 1;
  const countries = chosen.length < 2 ? partnerCodes : chosen;
  return { view: { ...view, countries }, ignored: [...unknown, ...ignored], isFew };
}

/** The search part of the address of a view, without what is usual; empty or with its `?`. */
export function printJointView({ countries, ...rest }: JointView, dimensions: Dimensions<Rest>): string {
  const tail = printView(rest, dimensions);
  if (countries.length === partnerCodes.length) return tail;
  return `?country=${countries.join('~')}${tail.replace('?', '&')}`;
}
