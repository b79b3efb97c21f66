import type { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import type { ComparisonAnswers } from '@observatory/data/figures/comparison/read-rows.ts';
import { printComparisonView, type ComparisonView } from '@observatory/data/figures/comparison/view.ts';
import { describeMap } from '@observatory/data/figures/importance-gap/describe.ts';
import { rowsOf } from '@observatory/data/figures/profile/describe.ts';
import { gapsFinding, gapsTitle } from '@observatory/data/figures/profile/finding.ts';
import { whereOf } from '@observatory/data/figures/skill-gaps/finding.ts';
import { skillGapsLabels } from '@observatory/data/figures/skill-gaps/labels.ts';
import { describeMultiples } from '@observatory/data/figures/small-multiples/describe.ts';
import { briefsPageTexts } from '@observatory/data/messages/briefs-page-texts.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { compareTexts } from '@observatory/data/messages/compare-texts.ts';
import { countryTexts } from '@observatory/data/messages/country-texts.ts';
import { numbers } from '@observatory/data/messages/numbers.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { sectorTexts } from '@observatory/data/messages/sector-texts.ts';
import type { Place } from '@observatory/data/survey/relate.ts';
import { certainDifferences } from './differences.server.ts';
import { hiddenPanels } from './wider.server.ts';

/** What the page is made of. */
export type SectorAnswers = {
  /** Need and gap of the place. */
  readonly map: EstimatesAnswer;
  readonly byCountry: EstimatesAnswer;
  readonly bySize: EstimatesAnswer;
  /** What may be shown in place of hidden panels. */
  readonly wider: EstimatesAnswer;
  /** All sectors of the place, then the sector; absent for all sectors. */
  readonly compared?: ComparisonAnswers;
  readonly comparison: ComparisonView;
};

/** Gaps that are named as the widest. */
const named = 3;

/** Everything that the page of a sector says, in one language. */
export async function describeSector(
  answers: SectorAnswers,
  place: Place,
  catalogue: CatalogueAnswer,
  language: Language,
) {
  const words = {
    sector: sectorTexts(language),
    country: countryTexts(language),
    compare: compareTexts(language),
    figure: await figureFormatter(language),
  };
  const { t } = words.sector;
  const labels = skillGapsLabels({ ...place, indicator: 'skill_gap' }, language);
  const where = whereOf(labels, language);
  const rows = rowsOf(answers.map, { ...place, indicator: 'skill_gap' }, words.figure);
  const finding = gapsFinding(rows, !answers.map.notes.includes('unweighted'));
  const byCountry = describeMultiples(answers.byCountry, { ...place, by: 'country' }, words);
  const bySize = describeMultiples(answers.bySize, { ...place, by: 'size' }, words);
  const { compared, comparison } = answers;
  const differences =
    compared &&
    certainDifferences(compared, comparison, words, ({ own, other }) =>
      t('sector.differences.both', { own, all: other }),
    );
  return {
    title: gapsTitle(finding, where, words.country),
    label: catalogue.sectors.find(({ code }) => code === place.sector)?.label ?? place.sector,
    widest: {
      none: 'rows' in finding ? '' : t('sector.widest.none', { kind: finding.kind }),
      rows: ('rows' in finding ? finding.rows.slice(0, named) : []).map((row) => ({
        key: row.skill,
        label: row.label,
        value: row.valueText,
        interval: row.intervalText,
        answers: numbers(language).count(row.estimate!.n),
      })),
    },
    map: describeMap(answers.map, place, words),
    panels: [
      { by: 'country' as const, figure: byCountry },
      { by: 'size' as const, figure: bySize },
    ].map(({ by, figure }) => ({
      by,
      figure,
      heading: t('sector.by', { by }),
      hidden: hiddenPanels(figure, answers.wider, words.sector),
    })),
    ...(differences && {
      differences: {
        ...differences,
        title: t('sector.differences.found', {
          kind: differences.kind,
          certain: differences.rows.length,
          tests: differences.tests,
        }),
        address: printComparisonView(comparison, catalogue.waves),
        all: words.country.t('country.differences.all', { tests: differences.tests }),
      },
    }),
    places: catalogue.countries.map(({ code, label }) => ({ code, label })),
    sectors: catalogue.sectors.map(({ code, label, level }) => ({
      code,
      label,
      isPart: level === 'section',
    })),
    waves: catalogue.waves.toReversed(),
    texts: {
      about: t('sector.about', { where }),
      nav: t('sector.nav'),
      countries: words.country.t('country.nav'),
      waves: words.country.t('country.waves'),
      widest: t('sector.widest'),
      map: t('sector.map'),
      differences: t('sector.differences'),
      skill: words.country.t('country.column.skill'),
      value: words.country.t('country.column.value'),
      links: words.country.t('country.links'),
      explore: t('sector.link.explore'),
      nace: t('sector.link.nace'),
      brief: briefsPageTexts(language).t('brief.link', { kind: place.sector === 'ALL' ? 'other' : 'sector' }),
      joint: t('sector.link.joint'),
    },
  };
}
