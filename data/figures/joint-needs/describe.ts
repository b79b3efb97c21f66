import { skillByCode } from '../../competences/skills.ts';
import { domains } from '../../competences/skill.ts';
import type { JointNeedsAnswer } from '../../contract/joint-needs.ts';
import { indicatorById } from '../../indicators/catalogue.ts';
import type { FigureKey, Translator } from '../../messages/catalogue.ts';
import type { CountryKey } from '../../messages/country-texts.ts';
import type { JointKey } from '../../messages/joint-texts.ts';
import { needParts } from '../../survey/joint-needs.ts';
import { reasons } from '../../survey/status.ts';
import { partLabel } from '../comparison/names.ts';
import { midSentence } from '../mid-sentence.ts';
import { footOf } from '../skill-gaps/describe.ts';
import { valueWords } from '../skill-gaps/values.ts';
import type { JointNeedsFigure, NeedCell, NeedRow } from './figure.ts';

type Words = {
  readonly joint: Translator<JointKey>;
  readonly country: Translator<CountryKey>;
  readonly figure: Translator<FigureKey>;
};

/** Skills that a title names. */
const named = 4;

/** What is common and what stays national, in one language; within a part by the smallest gap of any country. */
export function describeJointNeeds(answer: JointNeedsAnswer, words: Words): JointNeedsFigure {
  const { t, language } = words.joint;
  const { columns, query } = answer;
  const countries = [...new Set(columns.country)];
  const names = countries.map((code) => partLabel('country', code, language));
  const rows = [...Map.groupBy(columns.skill.keys(), (row) => columns.skill[row]!)].flatMap(
    ([skill, at]): (NeedRow & { part: string })[] => {
      const label = skillByCode.get(skill)?.label[language];
      const domain = domains.find((one) => one === columns.domain[at[0]!]);
      if (label === undefined || !domain) return [];
      const cells = at.map((row) => cellOf(columns, row, words));
      const said = cells.map(({ valueText, intervalText, verdictText, estimate, remark }, k) =>
        [
          estimate ? `${names[k]} ${valueText} ${intervalText}` : `${names[k]} ${remark}`,
          ...(estimate ? [verdictText] : []),
        ].join(', '),
      );
      const part = columns.part[at[0]!]!;
      const spoken = t('joint.spoken', { skill: label, values: said.join('; ') });
      return [{ skill, domain, label, cells, part, isCertain: part === 'common', spoken }];
    },
  );
  const least = ({ cells }: NeedRow) => Math.min(...cells.map(({ estimate }) => estimate?.value ?? -1));
  const groups = needParts.map((part) => ({
    part,
    label: t('joint.part', { part }),
    rows: rows.filter((row) => row.part === part).sort((a, b) => least(b) - least(a)),
  }));
  const [common, national, open] = groups.map((group) => group.rows);
  const cells = rows.flatMap((row) => row.cells);
  const published = cells.some(({ estimate }) => estimate);
  const isUnweighted = cells.some(({ verdict }) => verdict === 'unweighted');
  const more = common!.length > named + 1 ? common!.length - named : 0;
  const title = t('joint.title', {
    kind: !published ? 'empty' : common!.length > 0 ? 'some' : isUnweighted ? 'unweighted' : 'none',
    countries: listed(names, words),
    national: national!.length,
    skills: [
      ...common!.slice(0, common!.length - more).map(({ label }) => midSentence(label, language)),
      ...(more > 0 ? [words.country.t('country.title.more', { more })] : []),
    ].join('; '),
  });
  const indicator = indicatorById.get('skill_gap')!;
  const { sector = 'ALL', size = 'ALL', wave = '' } = query;
  const where = [
    partLabel('sector', sector, language),
    ...(size === 'ALL' ? [] : [partLabel('size', size, language)]),
    wave,
  ].join(', ');
  return {
    language,
    title,
    subtitle: t('joint.subtitle', { where, ofBase: indicator.ofBase[language] }),
    foot: footOf(answer, cells, { weights: isUnweighted ? 'some' : indicator.weight, wave }, words.figure),
    alt: t('joint.alt', {
      title,
      common: common!.length,
      national: national!.length,
      open: open!.length,
    }),
    names,
    groups: groups.filter((group) => group.rows.length > 0),
    legend: {
      short: t('joint.verdict', { verdict: 'short' }),
      not_short: t('joint.verdict', { verdict: 'not_short' }),
      undecided: t('joint.verdict', { verdict: 'undecided' }),
      hidden: words.country.t('country.legend.hidden'),
    },
    columns: {
      skill: words.country.t('country.column.skill'),
      value: words.country.t('country.column.value'),
    },
    published,
  };
}

function cellOf(columns: JointNeedsAnswer['columns'], row: number, { joint, figure }: Words): NeedCell {
  const write = valueWords('share', figure);
  const verdict = columns.verdict[row]!;
  const reason = reasons.find((one) => one === columns.reason[row]) ?? 'none';
  const [value, low, high, n] = [columns.estimate, columns.ci_low, columns.ci_high, columns.n].map(
    (column) => column[row] ?? undefined,
  );
  const isShown = value !== undefined && low !== undefined && high !== undefined && n !== undefined;
  return {
    ...(isShown && { estimate: { value, low, high, n, nEffective: columns.n_effective[row] ?? n } }),
    isLowBase: columns.status[row] === 'low_base',
    valueText: isShown ? write.value(value) : figure.t(`reason.${reason}.short`),
    intervalText: isShown ? `(${write.range(low, high)})` : '',
    remark: reason === 'none' ? '' : figure.t(`reason.${reason}`),
    verdict,
    verdictText: joint.t('joint.verdict', { verdict }),
  };
}

/** `Finland, Germany and Italy` */
function listed(names: readonly string[], { joint: { t } }: Words): string {
  const [last = '', ...before] = names.toReversed();
  if (before.length === 0) return last;
  return t('joint.and', { first: before.toReversed().join(', '), last });
}
