import { variableByCode } from '@observatory/data/codebook/codebook.ts';

import type { FileColumn } from './column-headings.ts';
import { matchHeading, type Match } from './match-heading.ts';
import { personalColumn } from './personal-column.ts';
import { personalValues } from './personal-values.ts';
import type { ColumnUse } from './recognition.ts';
import { toolColumn } from './tool-column.ts';

/** A proposal in the making. */
export type Draft = Match & {
  readonly use: ColumnUse;
  /** What else the column may be. */
  readonly others: readonly ColumnUse[];
};

/** Below this a column is not used until the partner has confirmed it. */
export const sureEnough = 0.85;

export const useOf = ({ target: { code, option } }: Match): ColumnUse => {
  if (code === 'RESPONDENT') return { kind: 'respondent' };
  return option === undefined ? { kind: 'variable', code } : { kind: 'option', code, option };
};

export const draftOf = (match: Match, others: readonly ColumnUse[] = []): Draft => ({
  ...match,
  use: useOf(match),
  others,
});

export const withoutTarget = (use: ColumnUse, confidence: number, reason: Match['reason']): Draft => ({
  target: { code: '' },
  use,
  confidence,
  reason,
  others: [],
});

/** What the codebook's codes and labels say of a column; the reading with an answer is the more exact one. */
export function proposeByCodebook({ headings }: FileColumn): Draft | undefined {
  const matches = headings
    .flatMap((heading) => matchHeading(heading))
    .toSorted((a, b) => b.confidence - a.confidence);
  const [best] = matches;
  if (!best) return undefined;
  const exact = matches.find(
    ({ target, confidence }) =>
      target.code === best.target.code && target.option !== undefined && confidence >= sureEnough,
  );
  const chosen = exact ?? best;
  const others = matches.filter(
    ({ target, confidence }) => target.code !== chosen.target.code && confidence >= chosen.confidence - 0.05,
  );
  // The tool's id and the wording name different questions: one of them is wrong.
  return others.length === 0
    ? draftOf(chosen)
    : { ...draftOf(chosen, others.map(useOf)), confidence: Math.min(0.5, chosen.confidence) };
}

/** What the name or the content of a column says that is none of the codebook's. */
export function proposeByTool({ headings, texts }: FileColumn): Draft | undefined {
  for (const heading of headings) {
    const tool = toolColumn(heading);
    if (tool) return withoutTarget(tool, 0.95, 'tool');
  }
  for (const heading of headings) {
    const why = personalColumn(heading);
    if (why !== undefined) return withoutTarget({ kind: 'personal', why }, 0.9, 'name');
  }
  const why = personalValues(texts);
  return why === undefined ? undefined : withoutTarget({ kind: 'personal', why }, 0.9, 'content');
}

/** Whether a column answers a question with several answers in one cell. */
export const isSeveral = (use: ColumnUse): boolean =>
  use.kind === 'variable' && variableByCode.get(use.code)?.answer.kind === 'many';
