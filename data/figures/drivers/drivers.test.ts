import { describe, expect, test } from 'vitest';

import type { EstimatesAnswer } from '../../contract/columns.ts';
import { indicatorById, itemsOf } from '../../indicators/catalogue.ts';
import { figureFormatter } from '../../messages/catalogue.ts';
import { countryTexts } from '../../messages/country-texts.ts';
import { driversTexts } from '../../messages/drivers-texts.ts';
import { languages } from '../../messages/language.ts';
import { svgOf } from '../drawing/drawing.ts';
import { palettes } from '../palette.ts';
import { drawMultiples } from '../small-multiples/draw.ts';
import { describeCooperation, describeDrivers } from './describe.ts';
import { drawCooperation } from './draw-cooperation.ts';

type Given = {
  readonly indicator: string;
  readonly country: string;
  readonly skill: string;
  readonly value: number;
};

const every = (indicator: string, countries: readonly string[], valueOf: (item: string) => number): Given[] =>
  countries.flatMap((country) =>
    itemsOf(indicatorById.get(indicator)!).map((skill) => ({
      indicator,
      country,
      skill,
      value: valueOf(skill),
    })),
  );

/** An answer whose intervals are ±4 points; a negative value is hidden. */
function answerOf(rows: readonly Given[], notes: string[] = []): EstimatesAnswer {
  const same = (text: string) => rows.map(() => text);
  const shown = (of: (value: number) => number) => rows.map(({ value }) => (value < 0 ? null : of(value)));
  return {
    ...{ release: 'r1', demonstration: true, query: {}, notes, warnings: [] },
    columns: {
      wave: same('2026'),
      country: rows.map(({ country }) => country),
      sector: same('ALL'),
      size: same('ALL'),
      indicator: rows.map(({ indicator }) => indicator),
      skill: rows.map(({ skill }) => skill),
      domain: same(''),
      status: rows.map(({ value }) => (value < 0 ? 'suppressed_reliability' : 'shown')),
      reason: rows.map(({ value }) => (value < 0 ? 'base_under_30' : 'none')),
      estimate: shown((value) => value),
      standard_error: shown(() => 0.02),
      ci_low: shown((value) => Math.max(0, value - 0.04)),
      ci_high: shown((value) => value + 0.04),
      n: shown(() => 400),
      n_effective: shown(() => 200),
      design_effect: shown(() => 2),
      df: shown(() => 300),
      rank: shown(() => 1),
      rank_low: shown(() => 1),
      rank_high: shown(() => 5),
    },
  };
}

const view = { country: 'IT', wave: '2026' };

describe.each(languages)('in %s', (language) => {
  const words = async () => ({
    drivers: driversTexts(language),
    country: countryTexts(language),
    figure: await figureFormatter(language),
  });

  test('training is called for by the others than those without a cause for it; the chosen country stands first', async () => {
    const countries = ['FI', 'DE', 'IT', 'NL'];
    const answer = answerOf(every('gap_driver', countries, (item) => (item === 'NO_TRAINING' ? 0.16 : 0.5)));
    const figure = describeDrivers(answer, view, await words());
    expect(figure.title).toContain('84\u00a0% (80–88)');
    expect(figure.title).toContain('16\u00a0% (12–20)');
    expect(figure.groups[0]!.rows[0]!.bold).toEqual([true, false, false, false]);
    const without = describeDrivers({ ...answer, notes: ['unweighted'] }, view, await words());
    expect(without.title).not.toContain('(80–88)');
    for (const width of [280, 680]) {
      const drawing = drawMultiples(figure, palettes.light, width);
      const svg = svgOf(drawing, { name: 'd', title: figure.title, description: figure.alt });
      expect(svg).not.toMatch(/NaN|undefined/);
      expect(drawing.targets.every(({ spoken }) => spoken !== '')).toBe(true);
    }
  });

  test('more wish for a form than have it only where the intervals are apart, and no form is a wish for none', async () => {
    const wished: Readonly<Record<string, number>> = { CURRIC: 0.4, EXAM: 0.27, NONE: 0.9, APPR: -1 };
    const rows = [
      ...every('vet_cooperation', ['IT'], () => 0.2),
      ...every('vet_cooperation_wished', ['IT'], (item) => wished[item] ?? 0.2),
    ];
    const figure = describeCooperation(answerOf(rows), view, await words());
    const certain = figure.groups.flatMap((group) => group.rows.filter(({ isCertain }) => isCertain));
    expect(certain.map(({ skill }) => skill)).toEqual(['CURRIC', 'NONE']);
    const named = figure.groups[0]!.rows.find(({ skill }) => skill === 'CURRIC')!.label;
    expect(figure.title.toLowerCase()).toMatch(new RegExp(`: ${named.toLowerCase()}$`));
    const svg = svgOf(drawCooperation(figure, palettes.light, 280), {
      name: 'c',
      title: '',
      description: '',
    });
    expect(svg).not.toMatch(/NaN|undefined/);
    const without = describeCooperation(answerOf(rows, ['unweighted']), view, await words());
    expect(without.groups[0]!.rows.some(({ isCertain }) => isCertain)).toBe(false);
  });
});
