import {
  neighbourRoles,
  noNeighbour,
  officialNeighboursOf,
  type OfficialNeighbour,
} from '@observatory/data/competences/official-neighbours.ts';
import type { ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import { observationsOf, officialLabels, usualPlaces } from '@observatory/data/figures/official/labels.ts';
import { flagWords, periodWords, seriesOf } from '@observatory/data/figures/official/points.ts';
import { officialIndicatorByName } from '@observatory/data/indicators/official-indicators.ts';
import { readCodes } from '@observatory/data/indicators/official/select.ts';
import { frameworksTexts } from '@observatory/data/messages/frameworks-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { officialFigureTexts } from '@observatory/data/messages/official-figure-texts.ts';
import { guardSentences } from '@observatory/data/messages/official-texts.ts';

/** The question for the observations that the neighbours of a skill stand on; undefined where it has none. */
export function neighboursAsked(skill: string): Record<string, string> | undefined {
  const own = officialNeighboursOf(skill);
  const distinct = (values: readonly string[]) => [...new Set(values)].join('~');
  return own.length === 0
    ? undefined
    : {
        indicator: distinct(own.map(({ indicator }) => indicator)),
        breakdown: distinct(own.map(({ breakdown }) => breakdown)),
        country: usualPlaces.join('~'),
      };
}

/** The official figures near a skill by role, each with what sets it apart and its newest values. */
export function describeNeighbours(
  skill: string,
  answer: ObservationsAnswer | undefined,
  language: Language,
) {
  const { t } = frameworksTexts(language);
  const own = officialNeighboursOf(skill);
  return {
    lead: own.length === 0 ? noNeighbour[language] : t('skill.official.lead'),
    columns: [t('skill.country'), t('skill.value'), t('skill.period')],
    roles:
      own.length === 0
        ? []
        : neighbourRoles.map((role) => ({
            role,
            title: t(`skill.role.${role}`),
            none: t('skill.role.none'),
            figures: own
              .filter((one) => one.role === role)
              .flatMap((one) => (answer ? [figureOf(one, answer, language)] : [])),
          })),
    apart: { title: t('skill.apart'), texts: apartOf(own, language) },
  };
}

function figureOf(neighbour: OfficialNeighbour, answer: ObservationsAnswer, language: Language) {
  const { t } = frameworksTexts(language);
  const words = officialFigureTexts(language);
  const indicator = officialIndicatorByName.get(neighbour.indicator)!;
  const { breakdown } = neighbour;
  const labels = officialLabels(indicator, language, {
    breakdown,
    places: usualPlaces,
    release: answer.release,
  });
  const observations = observationsOf(answer, indicator.name, breakdown);
  const series = new Map(seriesOf(observations, labels, words).map((one) => [one.country, one.points]));
  const rows = [...labels.places].map(([code, place]) => {
    const newest = series.get(code)?.findLast(({ value }) => value !== undefined) ?? series.get(code)?.at(-1);
    return {
      place,
      text: newest?.text ?? t('skill.missing'),
      period: newest ? periodWords(newest.period, words) : '',
      flags: newest?.flags ?? [],
    };
  });
  const flags = [...new Set(rows.flatMap((row) => row.flags))].sort();
  const parts = new URLSearchParams({ indicator: indicator.name, ...readCodes(breakdown) });
  return {
    key: `${indicator.name} ${breakdown}`,
    title: [labels.indicator.label, ...labels.breakdown].join(': '),
    unit: labels.indicator.unitLabel,
    texts: [
      neighbour.asked[language],
      `${t(`skill.nearness.${neighbour.nearness}`)} ${neighbour.content[language]}`,
    ],
    // A release has what was fetched: of an indicator that never was, there is nothing to show a place for.
    rows: series.size > 0 ? rows : [],
    absent: t('skill.absent', { dataset: indicator.dataset }),
    flags: flags.map((flag) => ({ flag, means: flagWords(flag, words) })),
    source: t('skill.source', { source: sourcesOf(answer, indicator.name, breakdown) }),
    address: `?${parts}`,
  };
}

export type NeighbourFigure = ReturnType<typeof figureOf>;

function sourcesOf({ columns }: ObservationsAnswer, indicator: string, breakdown: string): string {
  const own = columns.source.filter(
    (_, row) => columns.series[row] === indicator && columns.breakdown[row] === breakdown,
  );
  return [...new Set(own)].sort().join('; ');
}

/** Why the figures are not drawn together: one paragraph for each pair of indicators that may not be. */
function apartOf(own: readonly OfficialNeighbour[], language: Language): string[] {
  const indicators = [...new Set(own.map(({ indicator }) => indicator))].map((name) =>
    officialIndicatorByName.get(name)!,
  );
  return indicators.flatMap((a, at) =>
    indicators.slice(at + 1).flatMap((b) => {
      const sentences = guardSentences(language, a, b);
      return sentences.length > 0 ? [sentences.join(' ')] : [];
    }),
  );
}
