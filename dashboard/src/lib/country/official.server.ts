import type { ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import { observationsOf, officialLabels } from '@observatory/data/figures/official/labels.ts';
import { flagWords, periodWords, seriesOf } from '@observatory/data/figures/official/points.ts';
import { breakdownOf } from '@observatory/data/indicators/official/select.ts';
import { officialIndicators } from '@observatory/data/indicators/official-indicators.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { officialFigureTexts } from '@observatory/data/messages/official-figure-texts.ts';
import { officialTexts } from '@observatory/data/messages/official-texts.ts';
import { officialPlaceByCode } from '@observatory/data/places/countries.ts';

const union = 'EU27_2020';
const groups: readonly string[] = ['people', 'ict', 'vacancies', 'training', 'learning', 'vet', 'labour'];

/** Indicators of the page that are about one country as a whole: those with a total of all their breakdowns. */
export const contextIndicators = officialIndicators.filter(
  ({ group, breakdowns }) => groups.includes(group) && breakdowns.every(({ isAnswer }) => !isAnswer),
);

export type OfficialValue = {
  readonly text: string;
  readonly period: string;
  readonly flags: readonly string[];
};

/** The newest value of each indicator in a country and in the Union, by group; indicators without a value are left out. */
export function officialOf(answer: ObservationsAnswer, country: string, language: Language) {
  const words = officialFigureTexts(language);
  const { t } = officialTexts(language);
  const places = [country, union];
  const lines = contextIndicators.flatMap((indicator) => {
    const breakdown = breakdownOf(indicator, {});
    const labels = officialLabels(indicator, language, { breakdown, places, release: answer.release });
    const series = seriesOf(observationsOf(answer, indicator.name, breakdown), labels, words);
    const values = places.map((place): OfficialValue | undefined => {
      const newest = series
        .find((one) => one.country === place)
        ?.points.findLast(({ value }) => value !== undefined);
      return newest && { text: newest.text, period: periodWords(newest.period, words), flags: newest.flags };
    });
    if (!values[0]) return [];
    const { name, group } = indicator;
    const { label, unitLabel } = labels.indicator;
    return [{ name, group, label, unit: unitLabel, values: values.map((value) => value ?? missing) }];
  });
  const flags = [...new Set(lines.flatMap(({ values }) => values.flatMap((value) => value.flags)))].sort();
  return {
    places: places.map((place) => officialPlaceByCode.get(place)!.label[language]),
    groups: [...Map.groupBy(lines, ({ group }) => group)].map(([group, own]) => ({
      label: t('official.group', { group }),
      lines: own,
    })),
    flags: flags.map((flag) => ({ flag, label: flagWords(flag, words) })),
  };
}

const missing: OfficialValue = { text: '–', period: '', flags: [] };
