import { variableByCode, variables } from '@observatory/data/codebook/codebook.ts';

import type { TemplateTable } from '../read/read-template.ts';
import type { Findings } from './finding.ts';

/** Where each variable of the codebook stands in the file. */
export type ColumnPlaces = ReadonlyMap<string, number>;

/** Columns both ways: what the file has and the codebook has not, and what it must have. */
export function checkColumns({ header, rows, rowNumbers }: TemplateTable, findings: Findings): ColumnPlaces {
  const places = new Map<string, number>();
  header.forEach((name, index) => {
    const code = name.toUpperCase();
    const variable = variableByCode.get(code);
    const column = { name, index };
    if (places.has(code)) findings.add('column_duplicate', 'fail', { column });
    else if (!variable) findings.add('column_unknown', 'warning', { column });
    else places.set(code, index);
    if (variable?.answer.kind === 'text') findings.add('column_personal', 'pass', { column });
  });
  if (places.size === 0) {
    findings.add('header_not_template', 'fail', { row: 1, value: header.slice(0, 5).join(', ') });
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
  rows.forEach((cells, at) => {
    const spare = cells.slice(header.length).some((cell) => cell !== '');
    if (cells.length < header.length || spare) {
      const value = `${cells.length} / ${header.length}`;
      findings.add('row_ragged', 'fail', { row: rowNumbers[at]!, value });
    }
  });
  return places;
}
