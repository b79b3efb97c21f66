import { describe, expect, test } from 'vitest';

import { skills } from '../../competences/skills.ts';
import type { EstimatesAnswer } from '../../contract/columns.ts';
import { figureFormatter } from '../../messages/catalogue.ts';
import { countryTexts } from '../../messages/country-texts.ts';
import { languages, type Language } from '../../messages/language.ts';
import { sectorTexts } from '../../messages/sector-texts.ts';
import { svgOf } from '../drawing/drawing.ts';
import { palettes } from '../palette.ts';
import { textWidth } from '../text-width.ts';
import { describeMultiples } from './describe.ts';
import { drawMultiples } from './draw.ts';
import { multiplesQuestion, panelDimensions, panelPlaces, type MultiplesView } from './view.ts';

const view: MultiplesView = { by: 'country', country: 'POOLED', sector: 'F', size: 'ALL', wave: '2026' };
const wordsIn = async (language: Language) => ({
  sector: sectorTexts(language),
  country: countryTexts(language),
  figure: await figureFormatter(language),
});

/** An answer in which the first panel is hidden and, in the second, the last skill of the catalogue is surely first. */
function answerTo(asked: MultiplesView, notes: string[] = []): EstimatesAnswer {
  const { panels, reference } = panelPlaces(asked);
  const rows = [...panels, reference].flatMap((place, panel) =>
    skills.map(({ code, domain }, at) => ({ place, code, domain, at, isHidden: panel === 0, panel })),
  );
  const last = skills.length - 1;
  const column = <Value>(of: (row: (typeof rows)[number]) => Value) => rows.map(of);
  const shown = (of: (row: (typeof rows)[number]) => number) =>
    column((row) => (row.isHidden ? null : of(row)));
  const isFirst = ({ panel, at }: (typeof rows)[number]) => panel === 1 && at === last;
  return {
    ...{ release: 'r1', demonstration: true, query: {}, notes, warnings: [] },
    columns: {
      wave: column(({ place }) => place.wave),
      country: column(({ place }) => place.country),
      sector: column(({ place }) => place.sector),
      size: column(({ place }) => place.size),
      indicator: column(() => 'skill_gap'),
      skill: column(({ code }) => code),
      domain: column(({ domain }) => domain),
      status: column(({ isHidden }) => (isHidden ? 'suppressed_reliability' : 'shown')),
      reason: column(({ isHidden }) => (isHidden ? 'base_under_30' : 'none')),
      estimate: shown(({ at }) => 0.9 - at / 40),
      standard_error: shown(() => 0.02),
      ci_low: shown(({ at }) => 0.86 - at / 40),
      ci_high: shown(({ at }) => 0.94 - at / 40),
      n: shown(() => 90),
      n_effective: shown(() => 60),
      design_effect: shown(() => 1.5),
      df: shown(() => 80),
      rank: shown((row) => (isFirst(row) ? 1 : row.at + 1)),
      rank_low: shown(() => 1),
      rank_high: shown((row) => (isFirst(row) ? 2 : 22)),
    },
  };
}

test('draws what is certain in a panel first, then the widest of all panels together; the table has every skill', async () => {
  const figure = describeMultiples(answerTo(view), view, await wordsIn('en'));
  const drawn = figure.groups.flatMap(({ rows }) => rows.map(({ skill }) => skill));
  expect(drawn).toEqual([skills.at(-1)!.code, ...skills.slice(0, 5).map(({ code }) => code)]);
  expect(figure.title).toMatch(/^Beyond doubt .*\(Germany\)$/);
  expect(figure.table.flatMap(({ rows }) => rows)).toHaveLength(skills.length);
  expect(figure.panels.map(({ hidden }) => hidden !== undefined)).toEqual([true, false, false, false]);
});

test('without weights nothing is certain', async () => {
  const figure = describeMultiples(answerTo(view, ['unweighted']), view, await wordsIn('en'));
  expect(figure.groups.flatMap(({ rows }) => rows.flatMap(({ bold }) => bold))).not.toContain(true);
  expect(figure.title).toContain('nothing is certain');
});

describe.each(panelDimensions)('panels by %s', (by) => {
  const own = { ...view, ...(by === 'size' && { country: 'FI' }), by };

  test('ask for every panel and for what holds them', () => {
    const { panels } = panelPlaces(own);
    expect(multiplesQuestion(own)[by]!.split('~')).toHaveLength(panels.length + 1);
  });

  test.each(languages)('stay inside of every width in %s', async (language) => {
    const figure = describeMultiples(answerTo(own), own, await wordsIn(language));
    for (const width of [280, 680, 900]) {
      const drawing = drawMultiples(figure, palettes.light, width);
      for (const shape of drawing.shapes) {
        if (shape.kind !== 'text') continue;
        const wide = textWidth(shape.text, 14, shape.bold);
        const left = shape.align === 'end' ? shape.x - wide : shape.x;
        expect(left, shape.text).toBeGreaterThanOrEqual(-1);
        expect(left + wide, shape.text).toBeLessThanOrEqual(width + 1);
      }
      const svg = svgOf(drawing, { name: 'p', title: figure.title, description: figure.alt });
      expect(svg).not.toMatch(/NaN|undefined|style=/);
      expect(new Set(drawing.targets.map(({ id }) => id)).size).toBe(drawing.targets.length);
      expect(drawing.targets.every(({ spoken }) => spoken !== '')).toBe(true);
    }
  });
});
