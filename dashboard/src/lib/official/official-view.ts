import { usualPlaces, listedPlaces } from '@observatory/data/figures/official/labels.ts';
import {
  officialIndicatorByName,
  officialIndicators,
} from '@observatory/data/indicators/official-indicators.ts';
import type { OfficialIndicator } from '@observatory/data/indicators/official/indicator.ts';
import { breakdownOf } from '@observatory/data/indicators/official/select.ts';
import { parseView, type Ignored } from '#lib/view/view.ts';

/** The page of official statistics as its address says it. */
export type OfficialPageView = {
  readonly indicator: OfficialIndicator;
  /** Code of each breakdown by dimension, totals written out. */
  readonly codes: Readonly<Record<string, string>>;
  readonly breakdown: string;
  readonly places: readonly string[];
  /** Place whose line stands out; empty for none. */
  readonly focus: string;
  /** Empty for the newest. */
  readonly period: string;
};

const usualIndicator = officialIndicators[0]!.name;

/**
 * Reads the address: `indicator`, the dimensions of its breakdowns by their names, `country` as a list with `~` or
 * given several times as a form without scripts does, `focus` and `period`.
 */
export function parseOfficialView(parameters: URLSearchParams): {
  view: OfficialPageView;
  ignored: Ignored[];
} {
  const given = new URLSearchParams(parameters);
  const countries = given.getAll('country').flatMap((text) => text.split('~'));
  const period = given.get('period') ?? '';
  given.delete('country');
  given.delete('period');
  const asked = officialIndicatorByName.get(given.get('indicator') ?? '') ?? officialIndicators[0]!;
  const { view, ignored } = parseView(given, {
    indicator: { codes: officialIndicators.map(({ name }) => name), usual: usualIndicator },
    focus: { codes: listedPlaces, usual: '' },
    ...Object.fromEntries(
      asked.breakdowns.map(({ dimension, codes, total }) => [
        dimension,
        { codes: Object.keys(codes), usual: total },
      ]),
    ),
  });
  const named = countries.filter((code) => code !== '');
  const unknown = named.filter((code) => !listedPlaces.includes(code));
  const places = listedPlaces.filter((code) => named.includes(code));
  const all = view as Readonly<Record<string, string>>;
  const codes = Object.fromEntries(asked.breakdowns.map(({ dimension }) => [dimension, all[dimension]!]));
  return {
    view: {
      indicator: asked,
      codes,
      breakdown: breakdownOf(asked, codes),
      places: places.length > 0 ? places : usualPlaces,
      focus: view.focus,
      period,
    },
    ignored: [
      ...ignored,
      ...unknown.map((value): Ignored => ({ code: 'code_unknown', parameter: 'country', value })),
    ],
  };
}

/** The search part of the address of a view, without what is usual; empty or with its `?`. */
export function printOfficialView({
  indicator,
  codes,
  places,
  focus,
  period,
}: Omit<OfficialPageView, 'breakdown'>): string {
  const parameters = new URLSearchParams();
  if (places.join() !== usualPlaces.join()) parameters.set('country', places.join('~'));
  if (focus !== '') parameters.set('focus', focus);
  if (indicator.name !== usualIndicator) parameters.set('indicator', indicator.name);
  if (period !== '') parameters.set('period', period);
  for (const { dimension, total } of indicator.breakdowns) {
    if (codes[dimension] !== undefined && codes[dimension] !== total)
      parameters.set(dimension, codes[dimension]);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
