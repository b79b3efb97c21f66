import type { EstimatesAnswer } from '../../contract/columns.ts';
import { domainLabels } from '../../competences/domains.ts';
import { domains } from '../../competences/skill.ts';
import { indicatorById } from '../../indicators/catalogue.ts';
import type { FigureKey, Translator } from '../../messages/catalogue.ts';
import type { CountryKey } from '../../messages/country-texts.ts';
import { numbers } from '../../messages/numbers.ts';
import { roundAxis } from '../axis.ts';
import type { ComparedCell } from '../comparison/figure.ts';
import { footOf } from '../skill-gaps/describe.ts';
import type { SkillGapsRow } from '../skill-gaps/figure.ts';
import { skillGapsLabels } from '../skill-gaps/labels.ts';
import { readRows } from '../skill-gaps/read-rows.ts';
import { valueWords } from '../skill-gaps/values.ts';
import { profileIndicators, type ProfileFigure, type ProfileIndicator, type ProfileRow } from './figure.ts';
import { gapsFinding, gapsTitle } from './finding.ts';

type Words = { readonly country: Translator<CountryKey>; readonly figure: Translator<FigureKey> };
type View = {
  readonly country: string;
  readonly sector: string;
  readonly size: string;
  readonly wave: string;
};

/** The rows of an answer about one wave that are of one indicator, country, sector and size, one per skill. */
export function rowsOf(
  answer: EstimatesAnswer,
  view: View & { readonly indicator: string },
  figure: Translator<FigureKey>,
): SkillGapsRow[] {
  const { columns: given } = answer;
  const isIn = (row: number) =>
    (['indicator', 'country', 'sector', 'size'] as const).every((name) => given[name][row] === view[name]);
  const at = given.indicator.flatMap((_, row) => (isIn(row) ? [row] : []));
  const columns = Object.fromEntries(
    Object.entries(given).map(([name, values]) => [name, at.map((row) => values[row])]),
  ) as EstimatesAnswer['columns'];
  const labels = skillGapsLabels(view, figure.language);
  return readRows({ ...answer, columns }, labels, valueWords(labels.indicator.kind, figure), figure);
}

/**
 * Need, gap and outlook of each skill: what the figure says, in one language. Skills stand in the order of their
 * domains, within a domain by the gap, those without one last. Shares have one scale, the balance its own.
 *
 * @param answer about the indicators of the figure in one wave, country, sector and size
 */
export function describeProfile(answer: EstimatesAnswer, view: View, words: Words): ProfileFigure {
  const { country, figure } = words;
  const { t, language } = country;
  const weighted = !answer.notes.includes('unweighted');
  const byIndicator = profileIndicators.map((indicator) => {
    const rows = rowsOf(answer, { ...view, indicator }, figure);
    return { indicator, rows, bySkill: new Map(rows.map((row) => [row.skill, row])) };
  });
  const gaps = byIndicator.find(({ indicator }) => indicator === 'skill_gap')!.rows;
  const finding = gapsFinding(gaps, weighted);
  const certain = new Set('rows' in finding ? finding.rows.map(({ skill }) => skill) : []);
  const labels = skillGapsLabels({ ...view, indicator: 'skill_gap' }, language);
  const title = gapsTitle(finding, labels.inPlace, country);
  const all = byIndicator.flatMap(({ rows }) => rows);
  const name = (indicator: ProfileIndicator) => t('country.panel', { indicator });
  const asRow = (gap: SkillGapsRow): ProfileRow => {
    const cells = byIndicator.map(({ bySkill }) => cellOf(bySkill.get(gap.skill), figure));
    const said = cells.map((cell, k) => spokenCell(name(byIndicator[k]!.indicator), cell, words));
    return {
      skill: gap.skill,
      domain: gap.domain,
      label: gap.label,
      cells,
      isCertain: certain.has(gap.skill),
      spoken: t('country.spoken', { skill: gap.label, values: said.join('; ') }),
    };
  };
  const hidden = all.filter(({ estimate }) => !estimate).length;
  return {
    language,
    title,
    subtitle: subtitleOf(words, weighted),
    foot: footOf(
      answer,
      all,
      { weights: weighted ? labels.indicator.weight : 'none', wave: view.wave },
      figure,
    ),
    alt: t('country.figure.alt', { title, hidden }),
    panels: byIndicator.map(({ indicator, rows }) => {
      const kind = indicatorById.get(indicator)!.kind;
      const sameKind = byIndicator.filter((one) => indicatorById.get(one.indicator)!.kind === kind);
      const values = (kind === 'share' ? sameKind.flatMap((one) => one.rows) : rows).flatMap(
        ({ estimate }) => (estimate ? [estimate.low, estimate.high] : []),
      );
      const axis = roundAxis(values, 4);
      return {
        indicator,
        label: name(indicator),
        axis,
        tickLabels: axis.ticks.map(valueWords(kind, figure).value),
      };
    }),
    groups: domains
      .map((domain) => ({
        domain,
        label: domainLabels[domain][language],
        rows: gaps
          .filter((row) => row.domain === domain)
          .sort((a, b) => (b.estimate?.value ?? -1) - (a.estimate?.value ?? -1))
          .map(asRow),
      }))
      .filter(({ rows }) => rows.length > 0),
    legend: { hidden: t('country.legend.hidden'), lowBase: t('country.legend.low') },
    columns: {
      skill: t('country.column.skill'),
      value: t('country.column.value'),
      interval: t('country.column.interval'),
      answers: t('country.column.answers'),
      remark: t('country.column.remark'),
    },
    published: all.some(({ estimate }) => estimate),
  };
}

/** A row as a cell of a figure of several; without one nobody was asked. */
export function cellOf(row: SkillGapsRow | undefined, { t }: Translator<FigureKey>): ComparedCell {
  const reason = row?.reason ?? 'nobody_asked';
  return {
    ...(row?.estimate && { estimate: row.estimate }),
    isLowBase: row?.status === 'low_base',
    valueText: row?.valueText ?? t(`reason.${reason}.short`),
    intervalText: row?.intervalText ?? '',
    remark: reason === 'none' ? '' : t(`reason.${reason}`),
  };
}

/** A value with its interval, answers and remark, or why there is none, to be read aloud after a name. */
export function spokenCell(
  name: string,
  { estimate, valueText, intervalText, remark }: ComparedCell,
  words: Pick<Words, 'country'>,
): string {
  const { t, language } = words.country;
  if (!estimate) return t('country.spoken.hidden', { name, reason: remark });
  const n = estimate.n;
  return t('country.spoken.value', {
    name,
    value: `${valueText} ${intervalText}`,
    n,
    count: numbers(language).count(n),
    remark: remark || 'none',
  });
}

function subtitleOf({ country: { t, language } }: Words, weighted: boolean): string {
  const said = profileIndicators.map((indicator) => {
    const { ofBase } = indicatorById.get(indicator)!;
    return t('country.panel.about', { indicator, ofBase: ofBase[language] });
  });
  return [...said, t('country.figure.intervals', { weighted: String(weighted) })].join(' ');
}
