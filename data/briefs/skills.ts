import { describeProfile } from '../figures/profile/describe.ts';
import { drawProfile } from '../figures/profile/draw.ts';
import { profileIndicators, type ProfileFigure } from '../figures/profile/figure.ts';
import { gapsTitle } from '../figures/profile/finding.ts';
import { wideFrom } from '../figures/comparison/rows.ts';
import type { BriefContext } from './context.ts';
import { differencesText } from './difference-texts.ts';
import { testsOf } from './differences.ts';
import type { Block, BriefFigure } from './document.ts';
import { linesOf, print, type Line, type Printed } from './lines.ts';

/** Need, gap and outlook of every skill, under what changed since the wave before. */
export const skillBlocks = (context: BriefContext): Block[] => [
  { kind: 'figure', figure: profileFigure(context) },
];

/** What changed since the wave before; only what the figure shows where there is none, or where it is said above. */
function titleOf(context: BriefContext): string {
  const { subject, changes, words } = context;
  const { before } = subject;
  if (!before || subject.kind === 'partnership' || testsOf(changes) === 0)
    return words.country.t('country.figure');
  const said = differencesText(changes, 'changes', { kind: 'wave', place: before }, context);
  return said.replace(/\.$/, '');
}

function profileFigure(context: BriefContext): BriefFigure {
  const { answers, subject, words } = context;
  const { country } = words;
  const figure = describeProfile(answers.profile, subject.own, words);
  const panel = (indicator: string) => country.t('country.panel', { indicator });
  return {
    id: 'skills',
    title: titleOf(context),
    subtitle: figure.subtitle,
    // Weights, release and demonstration are said once for the whole brief.
    foot: figure.foot.slice(0, 2),
    alt: country.t('country.figure.alt', {
      title: gapsTitle(context.finding, context.inPlace, country),
      hidden: figure.groups.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.filter(({ estimate }) => !estimate)),
      ).length,
    }),
    table: {
      caption: country.t('country.figure'),
      head: [
        figure.columns.skill,
        ...profileIndicators.flatMap((indicator) => [
          panel(indicator),
          figure.columns.interval,
          figure.columns.answers,
        ]),
      ],
      rows: rowsOfTable(figure, panel, context),
      numeric: profileIndicators.flatMap((_, k) => [3 * k + 1, 3 * k + 2, 3 * k + 3]),
    },
    draw: (palette, width, isOpen = false) =>
      drawProfile(figure, palette, width, undefined, !isOpen && width >= wideFrom),
  };
}

function rowsOfTable(
  figure: ProfileFigure,
  panel: (indicator: string) => string,
  context: BriefContext,
): string[][] {
  const lines = new Map<string, Line>(
    profileIndicators.flatMap((id) =>
      linesOf(context.answers.profile, id).map((line) => [`${id}.${line.item}`, line] as const),
    ),
  );
  return figure.groups
    .flatMap(({ rows }) => rows)
    .map(({ skill, label }) => [
      label,
      ...profileIndicators.flatMap((indicator) => {
        const id = `${indicator}.${skill}`;
        const line = lines.get(id);
        return line
          ? cellsOf(print(line, { id, label: `${label}: ${panel(indicator)}` }, context))
          : ['', '', ''];
      }),
    ]);
}

/** Value, interval and answers of a line; shortly why where there is none. */
export const cellsOf = ({ value, range, answers }: Printed): string[] => [value, range, answers];
