import { partLabel } from '../figures/comparison/names.ts';
import type { WaveCountry } from '../contract/manifest.ts';
import { qualityQuery, waveCountries, weightedText } from './answered.ts';
import { marginsTable } from './margins.ts';
import { officialRemarks } from './official.ts';
import type { BriefContext } from './context.ts';
import { testsOf } from './differences.ts';
import { count } from './lines.ts';
import type { Block } from './document.ts';

/** How the figures were made: weights, what is hidden, what counts as certain, what changed, what was left out. */
export function methodBlocks(context: BriefContext, leftOut: readonly string[]): Block[] {
  const { words, answers, subject } = context;
  const { brief, methods } = words;
  const { t } = methods;
  const { confidentialBelow, dominanceShare, unreliableBelow, lowBaseBelow } = answers.release.thresholds;
  const countries = waveCountries(context);
  const remarks = context.question.sections.includes('official') ? officialRemarks(context) : [];
  const notes = context.settings.notes.length > 0 ? [] : [brief.t('brief.notes.none')];
  const isSummary = context.question.extent === 'summary';
  const hidden = [
    t('data.shown.confidential', { n: confidentialBelow }),
    t('data.shown.dominance', { share: words.write.percent(dominanceShare) }),
    t('data.shown.unreliable', { n: unreliableBelow }),
    t('data.shown.low', { from: unreliableBelow, to: lowBaseBelow - 1 }),
    t('data.shown.whole'),
  ].join(' ');
  const items = [
    ...(answers.release.demonstration && !isSummary ? [words.figure.t('note.demonstration')] : []),
    ...(isSummary ? countries.map((country) => weightedText(country, context)) : []),
    ...(isSummary ? [brief.t('brief.answered.networks')] : []),
    ...(isSummary ? [] : countries.flatMap((country) => weightItems(country, context))),
    ...(subject.own.country === 'EQUAL' ? [words.figure.t('note.equal')] : []),
    ...(subject.own.country === 'POOLED' ? [words.figure.t('note.pooled')] : []),
    ...(isSummary ? [] : [...stepText(countries, context), hidden, t('data.interval.text')]),
    ...(isSummary ? [] : [brief.t('brief.answered.unrecorded')]),
    testsText(context),
    ...(isSummary ? [] : [brief.t('brief.method.outlook'), ...remarks, changesText(context), ...notes]),
    ...(leftOut.length > 0 ? [brief.t('brief.method.left_out', { sections: leftOut.join(', ') })] : []),
    ...(context.settings.contact === undefined
      ? []
      : [brief.t('brief.method.contact', { contact: context.settings.contact })]),
    [
      ...(isSummary ? [] : [t('data.licence.text')]),
      t('data.citation', {
        release: answers.release.release,
        day: words.write.day(answers.release.publishedAt),
      }),
    ].join(' '),
  ];
  const list: Block = { kind: 'list', items: items.filter((text) => text !== '') };
  return isSummary ? [list] : [list, ...sectionTables(countries, context)];
}

/** Weights of a country: what they cost, which cells share one, which sectors have none. */
function weightItems(country: WaveCountry, context: BriefContext): string[] {
  const { quality: texts, write, language } = context.words;
  const { quality, weighted, mergedCells, strata, uncoveredSections } = country;
  const name =
    context.subject.kind === 'country' ? '' : `${partLabel('country', country.country, language)}: `;
  const weights = quality?.weights;
  const quoted = (id: string, value: number): string =>
    context.quotes.quote({
      id: `weights.${country.country}.${id}`,
      label: [name, context.words.brief.t('brief.provenance.path', { path: 'quality' })].join(''),
      value,
      text: Number.isInteger(value) ? write.count(value) : write.decimal(value, 2),
      query: qualityQuery(country.country, context.subject.own.wave),
    });
  const said = [
    ...(weights
      ? [
          texts.t('quality.lead.effective', {
            effective: quoted('effective', weights.unit.after.effectiveN),
            effect: quoted('effect', weights.unit.after.designEffect),
            effectiveStaff: quoted('effectiveStaff', weights.employment.after.effectiveN),
            effectStaff: quoted('effectStaff', weights.employment.after.designEffect),
          }),
        ]
      : weighted
        ? [texts.t('quality.lead.untold')]
        : []),
    ...(weighted && weights
      ? [
          mergedCells.length > 0 || quality?.strata?.ofCell
            ? texts.t('quality.merged.lead', {
                groups: mergedCells.length,
                strata: quoted('strata', strata),
              })
            : texts.t('quality.merged.untold', { strata: quoted('strata', strata) }),
        ]
      : []),
    ...(uncoveredSections.length > 0
      ? [
          texts.t('quality.uncovered', {
            sectors: uncoveredSections.map((code) => partLabel('sector', code, language)).join('; '),
          }),
        ]
      : []),
  ];
  return said.length === 0 ? [] : [`${name}${said.join(' ')}`];
}

/** How many tests each family of differences has, where it has any. */
function testsText(context: BriefContext): string {
  const { differences, keyDifferences, changes, question, subject, words, quotes } = context;
  const isSpread = subject.kind === 'partnership' || question.sections.includes('countries');
  const spread = isSpread ? context.spread : [];
  const { t } = words.brief;
  const families = Object.entries({ gaps: differences, keys: keyDifferences, changes, spread }).flatMap(
    ([family, rows]) => {
      const tests = testsOf(rows);
      if (tests === 0) return [];
      const query = rows[0]!.query;
      const number = count(`${family}.tests`, tests, t('brief.number.tests'), query, { words, quotes });
      return [t('brief.method.family', { family, tests: number })];
    },
  );
  return families.length === 0 ? '' : t('brief.method.tests', { families: families.join('; ') });
}

function changesText({ answers, words }: BriefContext): string {
  const { previous, keptFormer = 0 } = answers.release;
  return words.brief.t('brief.method.changes', {
    kind: previous === undefined ? 'first' : 'later',
    previous: previous ?? '',
    kept: keptFormer,
  });
}

/** What the shares of answers of a single country are rounded to, where there are any. */
function stepText(countries: readonly WaveCountry[], context: BriefContext): string[] {
  const [only] = countries;
  const { answers, subject, words, quotes } = context;
  const step = subject.kind === 'country' && only?.quality?.margins ? only.quality.step : undefined;
  if (step === undefined) return [];
  const label = words.brief.t('brief.method.sections');
  const query = qualityQuery(only!.country, subject.own.wave);
  const text = words.write.percent(step);
  return [
    words.quality.t('quality.margins.step', {
      step: quotes.quote({ id: 'step', label, value: step, text, query }),
      few: answers.release.thresholds.confidentialBelow,
    }),
  ];
}

/** Shares by sector before and after weighting beside the population, for a single country. */
function sectionTables(countries: readonly WaveCountry[], context: BriefContext): Block[] {
  const { words, subject } = context;
  const [only] = countries;
  const margins = subject.kind === 'country' ? only?.quality?.margins?.sections : undefined;
  if (!only || !margins) return [];
  const table = marginsTable(
    {
      ...margins,
      step: only.quality?.step ?? 0,
      labels: margins.code.map((code) => partLabel('sector', code, words.language)),
    },
    { caption: words.brief.t('brief.method.sections'), first: words.country.t('country.column.sector') },
    { id: `sections.${only.country}`, query: qualityQuery(only.country, subject.own.wave) },
    context,
  );
  return [{ kind: 'table', table }];
}
