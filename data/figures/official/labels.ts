import type { ObservationsAnswer } from '../../contract/columns.ts';
import type { OfficialIndicator } from '../../indicators/official/indicator.ts';
import { parseBreakdown } from '../../indicators/official/select.ts';
import type { Language } from '../../messages/language.ts';
import { officialPlaceByCode } from '../../places/countries.ts';
import { partnerCodes } from '../../places/partner-countries.ts';
import type { Observation, OfficialLabels } from './official-figure.ts';

/** Places that a figure over time shows when nobody chooses: the partners and the Union. */
export const usualPlaces: readonly string[] = [...partnerCodes, 'EU27_2020'];

/** Every place in the order of lists: the partners, the Union, the others. */
export const listedPlaces: readonly string[] = [
  ...usualPlaces,
  ...[...officialPlaceByCode.keys()].filter((code) => !usualPlaces.includes(code)),
];

/**
 * The names of one indicator in one language.
 *
 * @param breakdown text that `breakdownOf` writes
 * @param places codes to be shown; they stand in the order of `listedPlaces`
 */
export function officialLabels(
  indicator: OfficialIndicator,
  language: Language,
  {
    breakdown,
    places,
    release,
    updated,
  }: { breakdown: string; places: readonly string[]; release: string; updated?: string | undefined },
): OfficialLabels {
  const codes = parseBreakdown(indicator, breakdown) ?? {};
  return {
    indicator: {
      label: indicator.label[language],
      unitLabel: indicator.unitLabel[language],
      isPercent: indicator.base !== 'number',
      multiplier: indicator.multiplier,
      dataset: indicator.dataset,
      breaks: indicator.breaks.map(({ period, geo, why }) => ({
        period,
        ...(geo && { geo }),
        why: why[language],
      })),
    },
    breakdown: indicator.breakdowns
      .filter(({ dimension, total, isAnswer }) => isAnswer || codes[dimension] !== total)
      .map(({ dimension, codes: labels }) => labels[codes[dimension]!]?.[language] ?? codes[dimension]!),
    places: new Map(
      listedPlaces
        .filter((code) => places.includes(code))
        .map((code) => [code, officialPlaceByCode.get(code)!.label[language]]),
    ),
    partners: partnerCodes,
    release,
    ...(updated !== undefined && { updated }),
  };
}

/** The rows of one indicator and breakdown as observations. */
export function observationsOf(
  { columns }: ObservationsAnswer,
  indicator: string,
  breakdown: string,
): Observation[] {
  return columns.time.flatMap((time, row) =>
    columns.series[row] === indicator && columns.breakdown[row] === breakdown
      ? [
          {
            country: columns.country[row]!,
            time,
            valueText: columns.value_text[row]!,
            value: columns.value[row] ?? undefined,
            flags: columns.flags[row]!,
          },
        ]
      : [],
  );
}
