import type { Language } from '@observatory/data/messages/language.ts';

import { columnsOf, type FileColumn } from './column-headings.ts';
import { detectProfile } from './detect-profile.ts';
import { answerDoubts, dayOrder, doubt, naceVersion, requiredDoubts } from './doubts.ts';
import { paddedAnswers } from './explain-answers.ts';
import { fit } from './fit.ts';
import {
  type Draft,
  draftOf,
  proposeByCodebook,
  proposeByTool,
  sureEnough,
  useOf,
  withoutTarget,
} from './propose-by-name.ts';
import { proposeOptions } from './propose-options.ts';
import { draftsOf, numberedRuns, type Run, titledRuns } from './propose-rows.ts';
import { questionnaireVersion } from './questionnaire-version.ts';
import type { ColumnProposal, ColumnUse, Doubt, Profile, Recognition, Sample } from './recognition.ts';
import { similarLabels } from './similar-label.ts';

type Drafts = (Draft | undefined)[];

/**
 * Proposes what each column of a survey file is for, by codes, labels in six languages, position, values and the
 * columns that survey tools add. What is not sure enough is not used, and becomes a question.
 *
 * @param options.remembered what a partner has confirmed earlier; taken as it is when the header is the same
 */
export function recognise(
  sample: Sample,
  options: { readonly profile?: Profile; readonly remembered?: Recognition } = {},
): Recognition {
  const version = questionnaireVersion(sample.header);
  if (options.remembered?.version === version) return options.remembered;
  const profile = options.profile ?? detectProfile(sample);
  const columns = columnsOf(sample);
  const { drafts, runs } = draftColumns(columns);
  const language = languageOf(drafts);
  const twice = resolveTwice(columns, drafts);
  const proposals = columns.map((column) => proposalOf(column, drafts[column.index]));
  // What follows is asked as if the partner had agreed to the columns, so that one round of questions is enough.
  const assumed = proposals.map((proposal) => ({ ...proposal, use: assumedUse(proposal, drafts, runs) }));
  const nace = naceVersion(assumed, columns);
  const days = dayOrder(assumed, columns, profile, language);
  const aboutColumns = [...columnDoubts(proposals, drafts), ...runs.map(runDoubt), ...twice];
  return {
    profile,
    ...(language && { language }),
    version,
    columns: proposals,
    questions: [
      ...aboutColumns,
      ...requiredDoubts(assumed, columns, aboutColumns),
      ...answerDoubts(assumed, columns),
      ...nace.doubts,
      ...days.doubts,
    ],
    ...(nace.naceVersion && { naceVersion: nace.naceVersion }),
    ...(days.dayFirst !== undefined && { dayFirst: days.dayFirst }),
  };
}

function assumedUse({ index, use }: ColumnProposal, drafts: Drafts, runs: readonly Run[]): ColumnUse {
  if (use.kind !== 'unknown') return use;
  const run = runs.find(({ columns }) => columns.some((column) => column.index === index));
  const at = run?.columns.findIndex((column) => column.index === index) ?? -1;
  return run?.readings[0]?.[at] ?? drafts[index]?.use ?? use;
}

/** Drafts of all columns, and the runs of columns that the partner must confirm. */
function draftColumns(columns: readonly FileColumn[]): { drafts: Drafts; runs: Run[] } {
  const drafts: Drafts = columns.map(proposeByCodebook);
  proposeOptions(columns, drafts);
  const runs = [...titledRuns(columns, drafts), ...numberedRuns(columns, drafts)];
  for (const run of runs.filter(({ sure }) => sure)) {
    for (const [index, draft] of draftsOf(run)) drafts[index] = draft;
  }
  const open = runs.filter(({ sure, readings }) => !sure && readings.length > 0);
  const waiting = new Set(open.flatMap((run) => run.columns.map(({ index }) => index)));
  for (const column of columns) {
    if (!drafts[column.index] && !waiting.has(column.index)) drafts[column.index] = proposeLast(column);
  }
  return { drafts, runs: open };
}

/** What is left: the tool's own columns, personal data, wordings that are like a label. */
function proposeLast(column: FileColumn): Draft | undefined {
  const tool = proposeByTool(column);
  if (tool) return tool;
  const similar = column.headings
    .flatMap((heading) => similarLabels(heading))
    .filter(
      ({ target, confidence }) =>
        confidence >= 0.6 && (target.option !== undefined || fit(target.code, column.values) >= 0.5),
    )
    .toSorted((a, b) => b.confidence - a.confidence);
  const [best, ...others] = similar;
  // However alike, one word may turn a question into another: only the partner can tell.
  return (
    best && { ...draftOf(best, others.map(useOf)), confidence: Math.min(best.confidence, sureEnough - 0.05) }
  );
}

function proposalOf({ index, header, values }: FileColumn, draft: Draft | undefined): ColumnProposal {
  if (!draft) return { index, header, use: { kind: 'unknown' }, confidence: 0, reason: 'none', answers: {} };
  const { confidence, reason } = draft;
  const use: ColumnUse = confidence >= sureEnough ? draft.use : { kind: 'unknown' };
  const answers = use.kind === 'variable' ? paddedAnswers(use.code, values) : {};
  return { index, header, use, confidence, reason, answers };
}

const columnDoubts = (proposals: readonly ColumnProposal[], drafts: Drafts): Doubt[] =>
  proposals.flatMap(({ index, use, confidence }) => {
    const draft = drafts[index];
    if (!draft || use.kind !== 'unknown' || draft.use.kind === 'unknown') return [];
    const alternatives = [[draft.use, ...draft.others]];
    const proposal = confidence >= 0.7 ? { columns: { [index]: draft.use } } : {};
    return [doubt('column', [index], proposal, { alternatives })];
  });

function runDoubt({ columns, readings }: Run): Doubt {
  const indexes = columns.map(({ index }) => index);
  const proposal = { columns: Object.fromEntries(indexes.map((index, at) => [index, readings[0]![at]!])) };
  return doubt('block', indexes, proposal, {
    alternatives: indexes.map((_, at) => readings.map((reading) => reading[at]!)),
    values: columns[0]!.values,
  });
}

/** Two columns for one question: the one with answers is taken; where both have some, neither without a question. */
function resolveTwice(columns: readonly FileColumn[], drafts: Drafts): Doubt[] {
  const sure = [...drafts.entries()].flatMap(([index, draft]) =>
    draft && draft.confidence >= sureEnough && ('code' in draft.use || draft.use.kind === 'respondent')
      ? [{ index, draft, key: JSON.stringify(draft.use) }]
      : [],
  );
  return [...Map.groupBy(sure, ({ key }) => key).values()].flatMap((same) => {
    if (same.length < 2) return [];
    const filled = same.filter(({ index }) => columns[index]!.values.length > 0);
    const ids = same[0]!.draft.use.kind === 'respondent';
    const keep = filled.length <= 1 || ids ? (filled[0] ?? same[0]!) : undefined;
    for (const { index } of same) {
      if (index !== keep?.index) {
        drafts[index] = keep
          ? withoutTarget({ kind: 'metadata', what: 'repeated' }, 0.9, 'content')
          : undefined;
      }
    }
    if (keep) return [];
    const [first, ...rest] = same;
    const uses = Object.fromEntries([
      [first!.index, first!.draft.use],
      ...rest.map(({ index }) => [index, { kind: 'unknown' }]),
    ]) as Record<number, ColumnUse>;
    const alternatives = same.map(({ draft }): ColumnUse[] => [draft.use, { kind: 'unknown' }]);
    return [
      doubt(
        'twice',
        same.map(({ index }) => index),
        { columns: uses },
        { alternatives },
      ),
    ];
  });
}

/** The language of most labels. */
function languageOf(drafts: Drafts): Language | undefined {
  const counts = new Map<Language, number>();
  for (const draft of drafts) {
    if (draft?.language) counts.set(draft.language, (counts.get(draft.language) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
