import { variableByCode, variables } from '@observatory/data/codebook/codebook.ts';

import type { ReadTable } from '../read/read-table.ts';
import type { DoubtKind, Recognition } from '../recognise/recognition.ts';
import type { ColumnPlace, Findings } from './finding.ts';

const personalKinds: ReadonlySet<string> = new Set(
  variables.filter(({ answer }) => answer.kind === 'text').map(({ code }) => code),
);

/** Questions about what a column is; those about answers are reported where the answers stand. */
const stopping: ReadonlySet<DoubtKind> = new Set<DoubtKind>(['column', 'block', 'twice', 'day_first']);

/**
 * Columns both ways: what the file has and the codebook has not, and what it must have.
 *
 * @returns where each variable of the codebook stands in the file; of several columns the first
 */
export function checkColumns(
  { header }: ReadTable,
  { columns, questions }: Recognition,
  findings: Findings,
): ReadonlyMap<string, ColumnPlace> {
  const places = new Map<string, ColumnPlace>();
  const taken = new Set<string>();
  let recognised = 0;
  for (const { index, use } of columns) {
    const column = { name: header[index] ?? '', index };
    if (use.kind === 'unknown') findings.add('column_unknown', 'warning', { column });
    else if (use.kind === 'personal') findings.add('column_personal', 'pass', { column }, { why: use.why });
    else if (use.kind === 'respondent') places.set('RESPONDENT', column);
    if (use.kind !== 'variable' && use.kind !== 'option') continue;
    recognised += 1;
    const place = use.kind === 'variable' ? use.code : `${use.code}|${use.option}`;
    if (taken.has(place)) findings.add('column_duplicate', 'fail', { column });
    taken.add(place);
    if (!places.has(use.code)) places.set(use.code, column);
    if (personalKinds.has(use.code)) findings.add('column_personal', 'pass', { column }, { why: 'text' });
  }
  if (recognised === 0) {
    findings.add('header_not_template', 'fail', { value: header.slice(0, 5).join(', ') });
    return places;
  }
  for (const { code, required } of variables) {
    if (required && !places.has(code)) {
      findings.add('column_missing', 'fail', { column: { name: code, index: -1 } });
    }
  }
  if (!places.has('A5_HEADS') && !places.has('A5_BAND')) {
    findings.add('column_missing', 'fail', { column: { name: 'A5_HEADS', index: -1 } });
  }
  const isUsed = (index: number) => ['variable', 'option'].includes(columns[index]?.use.kind ?? 'unknown');
  for (const { kind, columns: asked, values } of questions) {
    if (!stopping.has(kind) || (kind === 'column' && !asked.some(isUsed))) continue;
    const index = asked[0] ?? -1;
    const column = { name: header[index] ?? '', index };
    for (const value of values.length > 0 ? values : ['']) {
      findings.add(
        'mapping_open',
        'fail',
        { column, ...(value && { value }) },
        { kind, columns: String(asked.length) },
      );
    }
  }
  return places;
}

/** Columns that are dropped because of what they are, by header, for the receipt. */
export function droppedColumns({ columns }: Recognition): string[] {
  return columns.flatMap(({ use, header }) => {
    const isText = use.kind === 'variable' && variableByCode.get(use.code)?.answer.kind === 'text';
    return isText || ['personal', 'metadata', 'unknown'].includes(use.kind) ? [header] : [];
  });
}
