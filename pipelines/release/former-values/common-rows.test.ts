import { codeTexts } from '../../sources/employer-survey/harmonise/coded-column.ts';
import type { KeptTable } from '../../sources/employer-survey/harmonise/kept-table.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { withoutCommon } from './common-rows.ts';

type Row = readonly [section: string, vacancies: string];

const rows = fc.array(fc.tuple(fc.constantFrom('C', 'G'), fc.constantFrom('', '0', '1', '2')), {
  maxLength: 30,
});
const tables = fc.array(rows, { maxLength: 3 });

const tableOf = (own: readonly Row[]): KeptTable => ({
  respondents: own.length,
  column(name) {
    if (name === 'SECTION') return codeTexts(own.map(([section]) => section));
    return name === 'B1_VAC' ? codeTexts(own.map(([, vacancies]) => vacancies)) : undefined;
  },
});

const rowsOf = (of: readonly KeptTable[]): string[] =>
  of.flatMap((table) => {
    const [section, vacancies] = [table.column('SECTION')!, table.column('B1_VAC')!];
    return Array.from(
      section.codes,
      (code, row) => `${section.texts[code]!} ${vacancies.texts[vacancies.codes[row]!]!}`,
    );
  });

/** Each row of the first that has no partner in the second, found by crossing them out one by one. */
function crossOut(own: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return own.filter((row) => {
    const at = left.indexOf(row);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

test('pairs of equal answers go, as often as both sides have them', () => {
  fc.assert(
    fc.property(tables, tables, (a, b) => {
      const [ofA, ofB] = [a.map(tableOf), b.map(tableOf)];
      const [leftA, leftB] = withoutCommon(ofA, ofB).map(rowsOf);
      expect(leftA!.sort()).toEqual(crossOut(rowsOf(ofA), rowsOf(ofB)).sort());
      expect(leftB!.sort()).toEqual(crossOut(rowsOf(ofB), rowsOf(ofA)).sort());
    }),
    { numRuns: 500 },
  );
});
