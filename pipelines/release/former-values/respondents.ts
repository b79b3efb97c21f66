import { partnerCountries } from '@observatory/data/places/partner-countries.ts';
import { cellName, type CellKey } from '@observatory/data/survey/cell.ts';
import type { SizeCode } from '@observatory/data/sectors/sizes.ts';
import type { TakeColumn } from '@observatory/data/survey/column.ts';
import type { Changes, Flow } from '@observatory/data/survey/former.ts';

import { takeColumn, takeColumns } from '../../sources/employer-survey/harmonise/encode.ts';
import type { KeptTable } from '../../sources/employer-survey/harmonise/kept-table.ts';
import { withoutCommon } from './common-rows.ts';

/** Respondents with their answers and the index of the cell that each stands in. */
type Group = { readonly tables: readonly KeptTable[]; readonly cellOfRow: Int32Array };

/**
 * Who came and who went between two sets of tables. A respondent is its answers: the same answers in another file are
 * the same respondent, and a corrected answer is one that went and one that came. Pseudonyms are not asked, because a
 * file without ids numbers its rows.
 *
 * @param gone tables that only the earlier release has
 * @param added tables that only the present one has
 * @param erased where respondents of the earlier release were erased; they count as gone, in no base of an item
 */
export function respondentChanges(
  wave: string,
  gone: readonly KeptTable[],
  added: readonly KeptTable[],
  erased: readonly CellKey[] = [],
): Changes {
  const [went, came] = withoutCommon(gone, added);
  const cells: CellKey[] = [];
  const index = new Map<string, number>();
  const indexOf = (cell: CellKey): number => {
    const name = cellName(cell);
    const known = index.get(name) ?? cells.push(cell) - 1;
    index.set(name, known);
    return known;
  };
  const place = (tables: readonly KeptTable[]): Group => {
    const countries = takeColumn(tables, 'A1_COUNTRY');
    const cellOfRow = new Int32Array(countries.length);
    let at = 0;
    for (const table of tables) {
      const [sections, sizes] = [table.column('SECTION')!, table.column('SIZE')!];
      for (let row = 0; row < table.respondents; row += 1, at += 1) {
        const section = sections.texts[sections.codes[row]!]!;
        const size = sizes.texts[sizes.codes[row]!] as SizeCode;
        const cell = { wave, country: partnerCountries[countries[at]! - 1]!.code, section, size };
        cellOfRow[at] = indexOf(cell);
      }
    }
    return { tables, cellOfRow };
  };
  const groups = { came: place(came), went: place(went) };
  const missing = erased.map(indexOf);
  const flow = (isIn: (take: TakeColumn) => (row: number) => boolean): Flow => {
    const count = ({ tables, cellOfRow }: Group) => {
      // Columns are taken anew for each count: many releases are compared, and those in use at once need little memory.
      const belongs = isIn(takeColumns(tables));
      const counts = new Int32Array(cells.length);
      cellOfRow.forEach((cell, row) => {
        if (belongs(row)) counts[cell]! += 1;
      });
      return counts;
    };
    return { came: count(groups.came), went: count(groups.went) };
  };
  const everybody = flow(() => () => true);
  for (const cell of missing) everybody.went[cell]! += 1;
  return {
    cells,
    everybody,
    inBase: (indicator, item) =>
      flow((take) => {
        const { z } = indicator.measure(take, item);
        return (row) => z(row) !== 0;
      }),
  };
}
