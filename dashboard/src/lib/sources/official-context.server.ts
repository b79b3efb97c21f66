import type { ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import { svgOf } from '@observatory/data/figures/drawing/drawing.ts';
import { usualPlaces } from '@observatory/data/figures/official/labels.ts';
import type { OfficialSeries } from '@observatory/data/figures/official/official-figure.ts';
import { officialFigures } from '@observatory/data/figures/official/official-figures.ts';
import { drawOfficialTile } from '@observatory/data/figures/official/tile/draw.ts';
import { sparkline } from '@observatory/data/figures/official/tile/sparkline.ts';
import { palettes } from '@observatory/data/figures/palette.ts';
import { officialIndicatorByName } from '@observatory/data/indicators/official-indicators.ts';
import type { Language } from '@observatory/data/messages/language.ts';

/** Series that stand beside the survey on the overview: people's skills, technology, learning, VET. */
export const contextSeries = [
  'basic-digital-skills',
  'enterprises-using-ai',
  'adult-learning-4-weeks',
  'vet-graduates-work-based-learning',
] as const;

/** Size of a line in px: beside the words it fits a telephone. */
const [width, height] = [92, 30];

export type ContextSeries = ReturnType<typeof officialContext>[number];

/**
 * The series of the overview as tiles: for each place its line over time on the scale of the tile, and its newest value as
 * published with its flags.
 */
export const officialContext = (answer: ObservationsAnswer, language: Language) =>
  contextSeries.flatMap((code) => {
    const indicator = officialIndicatorByName.get(code);
    const { line } = officialFigures(
      answer,
      { indicator: code, breakdown: '', places: usualPlaces },
      language,
    );
    if (!indicator || !line.published) return [];
    const shortOf = new Map(line.periods.map(({ period, short }) => [period, short]));
    const spoken = new Map(
      drawOfficialTile(line, palettes.page, 320).targets.map((target) => [target.id, target.spoken]),
    );
    const row = (series: OfficialSeries) => {
      const newest = series.points.findLast(({ value }) => value !== undefined);
      return {
        code: series.country,
        place: series.country.startsWith('EU') ? 'EU27' : series.label,
        text: newest?.text ?? series.points.at(-1)?.text ?? '',
        time: shortOf.get(newest?.period ?? '') ?? '',
        flags: newest?.flags ?? [],
        spoken: spoken.get(series.country) ?? '',
        drawing: svgOf(
          {
            ...{ width, height },
            shapes: sparkline(line, series, { left: 2, right: width, top: 0, bottom: height }, palettes.page),
          },
          { name: `${code}-${series.country}` },
        ),
      };
    };
    return [
      {
        code,
        label: indicator.label[language],
        subtitle: line.subtitle,
        // The release stands in the foot of the page.
        foot: line.foot.slice(0, -1),
        rows: line.series.map(row),
      },
    ];
  });
