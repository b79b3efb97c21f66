import { partnerCountries } from '@observatory/data/places/partner-countries.ts';
import { cellName, type CellKey } from '@observatory/data/survey/cell.ts';
import type { TakeColumn } from '@observatory/data/survey/column.ts';
import type { Changes, Flow } from '@observatory/data/survey/former.ts';

import { keptVariables, type KeptTable } from '../../sources/employer-survey/harmonise/canonical-table.ts';
import { takeColumns } from '../../sources/employer-survey/harmonise/encode.ts';

/** Respondents with their columns and the index of the cell that each stands in. */
type Group = { readonly take: TakeColumn; readonly cellOfRow: Int32Array };

/**
 * Who came and who went between two sets of tables. A respondent is its answers: the same answers in another file are
 * the same respondent, and a corrected answer is one that went and one that came. Pseudonyms are not asked, because a
 * file without ids numbers its rows.
 *
 * @param gone tables that only the earlier release has
 * @param added tables that only the present one has
 */
export function respondentChanges(
  wave: string,
  gone: readonly KeptTable[],
  added: readonly KeptTable[],
): Changes {
  const [went, came] = withoutCommon(gone, added);
  const cells: CellKey[] = [];
  const index = new Map<string, number>();
  const place = (tables: readonly KeptTable[]): Group => {
    const take = takeColumns(tables);
    const countries = take('A1_COUNTRY');
    const sizes = tables.flatMap((table) => table.sizes);
    const cellOfRow = tables
      .flatMap((table) => table.sections)
      .map((section, row) => {
        const country = partnerCountries[countries[row]! - 1]!.code;
        const cell = { wave, country, section, size: sizes[row]! };
        const name = cellName(cell);
        const at = index.get(name) ?? cells.push(cell) - 1;
        index.set(name, at);
        return at;
      });
    return { take, cellOfRow: Int32Array.from(cellOfRow) };
  };
  const groups = { came: place(came), went: place(went) };
  const flow = (isIn: (take: TakeColumn) => (row: number) => boolean): Flow => {
    const count = ({ take, cellOfRow }: Group) => {
      const belongs = isIn(take);
      const counts = new Int32Array(cells.length);
      cellOfRow.forEach((cell, row) => {
        if (belongs(row)) counts[cell]! += 1;
      });
      return counts;
    };
    return { came: count(groups.came), went: count(groups.went) };
  };
  return {
    cells,
    everybody: flow(() => () => true),
    inBase: (indicator, item) =>
      flow((take) => {
        const { z } = indicator.measure(take, item);
        return (row) => z(row) !== 0;
      }),
  };
}

/** Both sets of rows without the pairs that are equal in all but the pseudonym. */
function withoutCommon(
  a: readonly KeptTable[],
  b: readonly KeptTable[],
): readonly [KeptTable[], KeptTable[]] {
  if (a.length === 0 || b.length === 0) return [[...a], [...b]];
  const [ofA, ofB] = [a.map(answersOf), b.map(answersOf)];
  return [without(a, ofA, countEach(ofB.flat())), without(b, ofB, countEach(ofA.flat()))];
}

const answersOf = (table: KeptTable): string[] => {
  const columns = ['SECTION', 'SIZE', ...keptVariables].map((code) => table.cells(code));
  return table.rows.map((_, row) => columns.map((column) => column?.[row] ?? '').join('\u001f'));
};

function countEach(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function without(
  tables: readonly KeptTable[],
  answers: readonly (readonly string[])[],
  common: Map<string, number>,
): KeptTable[] {
  return tables.map((table, at) => {
    const rows = table.rows.flatMap((_, row) => {
      const left = common.get(answers[at]![row]!) ?? 0;
      if (left === 0) return [row];
      common.set(answers[at]![row]!, left - 1);
      return [];
    });
    const only = <Value>(values: readonly Value[]) => rows.map((row) => values[row]!);
    return {
      rows: only(table.rows),
      cells: (code) => {
        const column = table.cells(code);
        return column && only(column);
      },
      sections: only(table.sections),
      sizes: only(table.sizes),
    };
  });
}
