import { skillByCode } from '../competences/skills.ts';
import { roundAxis } from '../figures/axis.ts';
import { partLabel } from '../figures/comparison/names.ts';
import type { Palette } from '../figures/palette.ts';
import { drawPanels, type PanelRow, type PanelsFigure } from '../figures/panels/draw-panels.ts';
import { wideFrom, type RowGroup } from '../figures/comparison/rows.ts';
import { cellOf, spokenCell } from '../figures/profile/describe.ts';
import { footOf } from '../figures/skill-gaps/describe.ts';
import type { SkillGapsRow } from '../figures/skill-gaps/figure.ts';
import { skillGapsLabels } from '../figures/skill-gaps/labels.ts';
import { readRows } from '../figures/skill-gaps/read-rows.ts';
import { valueWords } from '../figures/skill-gaps/values.ts';
import type { Place } from '../survey/relate.ts';
import type { BriefContext } from './context.ts';
import type { Block } from './document.ts';
import { count, lineOfRow, print } from './lines.ts';
import { estimateQuery } from './quotes.ts';
import { cellsOf } from './skills.ts';

const dimensions = ['size', 'sector', 'country'] as const;

/** The highest gap of each domain by size, and by sector or country; what is hidden is shown as hidden. */
export function partBlocks(context: BriefContext): Block[] {
  const { words, subject, leading, answers } = context;
  const { brief } = words;
  if (leading.length === 0) return [{ kind: 'paragraphs', texts: [brief.t('brief.parts.none')] }];
  const groups = answers.parts.map((_, k) => groupOf(k, context));
  const rows = groups.flatMap((group) => group.rows);
  const cells = rows.flatMap((row) => row.cells);
  const query = estimateQuery(subject.own, 'skill_gap');
  const hidden = cells.filter(({ estimate }) => !estimate).length;
  const label = brief.t('brief.number.hidden');
  const told = brief.t('brief.parts.hidden', {
    hidden,
    shown: hidden > 1 ? count('parts.hidden', hidden, label, query, context) : '',
    count: count('parts.all', cells.length, brief.t('brief.number.published'), query, context),
  });
  return [
    { kind: 'paragraphs', texts: [`${told} ${brief.t('brief.parts.untested')}`] },
    { kind: 'figure', figure: figureOf(groups, rows, context) },
  ];
}

type Group = RowGroup<PanelRow & { readonly table: readonly string[] }>;

/** The rows of one answer: one per code of the dimension that it goes through. */
function groupOf(k: number, context: BriefContext): Group {
  const { answers, subject, words, leading } = context;
  const { columns } = answers.parts[k]!;
  const dimension =
    dimensions.find((name) => columns[name].some((code) => code !== subject.own[name])) ?? 'size';
  const codes = [...new Set(columns[dimension])];
  return {
    label: words.brief.t('brief.parts.by', { dimension }),
    rows: codes.map((code) => {
      const place: Place = { ...subject.own, [dimension]: code };
      const found = rowsAt(k, dimension, code, context);
      const label = partLabel(dimension, code, words.language);
      const skills = leading.map(({ row }) => row.skill);
      const cells = skills.map((skill) => cellOf(found.get(skill), words.figure));
      return {
        skill: code,
        label,
        cells,
        isCertain: false,
        bold: [],
        spoken: cells.map((cell, at) => spokenCell(leading[at]!.row.label, cell, words)).join('; '),
        table: skills.flatMap((skill) => {
          const row = found.get(skill);
          if (!row) return ['', '', ''];
          const number = { id: `skill_gap.${skill}.${code}`, label: `${row.label}: ${label}` };
          return cellsOf(print(lineOfRow(row, 'skill_gap', place), number, context));
        }),
      };
    }),
  };
}

function rowsAt(
  k: number,
  dimension: (typeof dimensions)[number],
  code: string,
  { answers, subject, words }: BriefContext,
): Map<string, SkillGapsRow> {
  const answer = answers.parts[k]!;
  const at = answer.columns[dimension].flatMap((one, row) => (one === code ? [row] : []));
  const columns = Object.fromEntries(
    Object.entries(answer.columns).map(([name, values]) => [name, at.map((row) => values[row])]),
  ) as typeof answer.columns;
  const labels = skillGapsLabels({ ...subject.own, indicator: 'skill_gap' }, words.language);
  const rows = readRows({ ...answer, columns }, labels, valueWords('share', words.figure), words.figure);
  return new Map(rows.map((row) => [row.skill, row]));
}

function figureOf(groups: readonly Group[], rows: Group['rows'], context: BriefContext) {
  const { answers, words, subject, leading } = context;
  const { brief, country, language } = words;
  const labels = skillGapsLabels({ ...subject.own, indicator: 'skill_gap' }, language);
  const cells = rows.flatMap((row) => row.cells);
  const axis = roundAxis(
    cells.flatMap(({ estimate }) => (estimate ? [estimate.low, estimate.high] : [])),
    4,
  );
  const title = brief.t('brief.parts.title', { kind: subject.kind === 'sector' ? 'country' : 'sector' });
  const name = (skill: string) => skillByCode.get(skill)?.label[language] ?? skill;
  const figure: PanelsFigure = {
    panels: leading.map(({ domain, row }) => ({
      domain,
      label: row.label,
      axis,
      tickLabels: axis.ticks.map(valueWords('share', words.figure).value),
    })),
    groups,
    legend: { hidden: country.t('country.legend.hidden'), lowBase: country.t('country.legend.low') },
  };
  const reasons = [...new Set(cells.filter(({ estimate }) => !estimate).map(({ remark }) => remark))];
  const weights = subject.isWeighted ? labels.indicator.weight : 'none';
  return {
    id: 'parts',
    title,
    subtitle: brief.t('brief.parts.subtitle', { ofBase: labels.indicator.ofBase }),
    foot: [
      ...(reasons.length > 0 ? [brief.t('brief.parts.reasons', { reasons: reasons.join('; ') })] : []),
      ...footOf(answers.parts[0]!, cells, { weights, wave: subject.own.wave }, words.figure).slice(0, 2),
    ],
    alt: brief.t('brief.parts.alt', { title }),
    table: {
      caption: title,
      head: [
        '',
        ...leading.flatMap(({ row }) => [
          name(row.skill),
          country.t('country.column.interval'),
          country.t('country.column.answers'),
        ]),
      ],
      rows: groups.flatMap((group) => group.rows.map(({ label, table }) => [label, ...table])),
      numeric: leading.flatMap((_, k) => [3 * k + 1, 3 * k + 2, 3 * k + 3]),
    },
    draw: (palette: Palette, width: number, isOpen = false) =>
      drawPanels(figure, palette, {
        width,
        perBand: width < wideFrom ? 1 : leading.length,
        isDense: !isOpen && width >= wideFrom,
      }),
  };
}
