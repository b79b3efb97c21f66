import type { ObservationsAnswer } from '../../contract/columns.ts';
import { officialIndicatorByName } from '../../indicators/official-indicators.ts';
import type { Language } from '../../messages/language.ts';
import { numbers } from '../../messages/numbers.ts';
import { officialFigureTexts } from '../../messages/official-figure-texts.ts';
import { listedPlaces, observationsOf, officialLabels } from './labels.ts';
import { describeOfficialLine, type OfficialLineFigure } from './line/describe.ts';
import { newestPeriod } from './newest-period.ts';
import { describeOfficialRanking, type OfficialRankingFigure } from './ranking/describe.ts';

/** What is looked at: one indicator at one place of its breakdowns. */
export type OfficialView = {
  readonly indicator: string;
  /** `size_emp=10-49;sex=F`, empty for all totals. */
  readonly breakdown: string;
  /** Places of the lines. */
  readonly places: readonly string[];
  /** Period of ranking and map; the newest that most places have when absent. */
  readonly period?: string | undefined;
};

export type OfficialFigures = {
  readonly line: OfficialLineFigure;
  readonly ranking: OfficialRankingFigure;
  /** Periods with a value anywhere, the newest first. */
  readonly periods: readonly string[];
  /** The period that ranking and map show. */
  readonly period: string;
};

/**
 * The figures of one view of official statistics.
 *
 * @param answer holds the observations of the view for all places
 * @throws RangeError when there is no such indicator
 */
export function officialFigures(
  answer: ObservationsAnswer,
  view: OfficialView,
  language: Language,
): OfficialFigures {
  const indicator = officialIndicatorByName.get(view.indicator);
  if (!indicator) throw new RangeError(`no official indicator ${view.indicator}`);
  const words = officialFigureTexts(language);
  const observations = observationsOf(answer, view.indicator, view.breakdown);
  const updated = updatedOf(answer.columns.source);
  const common = {
    breakdown: view.breakdown,
    release: answer.release,
    ...(updated !== undefined && { updated: numbers(language).day(updated) }),
  };
  const withValue = observations.filter(({ value }) => value !== undefined);
  const periods = [...new Set(withValue.map(({ time }) => time))].sort().reverse();
  const period = view.period ?? newestPeriod(observations) ?? '';
  return {
    line: describeOfficialLine(
      observations,
      officialLabels(indicator, language, { ...common, places: view.places }),
      words,
    ),
    ranking: describeOfficialRanking(
      observations.filter(({ time }) => time === period),
      officialLabels(indicator, language, { ...common, places: listedPlaces }),
      words,
      period,
    ),
    periods,
    period,
  };
}

/** The day of the newest vintage of the service among the sources; the figures that ship name other sources. */
const updatedOf = (sources: readonly string[]): string | undefined =>
  sources
    .flatMap((source) => /^Eurostat, \S+, (\d{4}-\d{2}-\d{2})$/.exec(source)?.[1] ?? [])
    .sort()
    .at(-1);
