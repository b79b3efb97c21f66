import { downloadTexts } from '@observatory/data/messages/download-texts.ts';
import { numbers } from '@observatory/data/messages/numbers.ts';

import { attributesOf, dimensionsOf, nameOf, type Column, type Edition, type Table } from '../table.ts';
import { textSheet, widthOf } from './text-sheet.ts';
import { numberCell, Strings, workbook, type Sheet, type SheetColumn } from './workbook.ts';

/**
 * A table as a workbook: what it is, how it was chosen, the data, code lists, and what statuses and flags mean. A
 * hidden figure is an empty cell beside its status.
 */
export function xlsx(table: Table, edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const strings = new Strings();
  const sheets = [information, filters, data, codes, flags].map((sheet) => sheet(table, edition, strings));
  return workbook(sheets, strings);
}

type Make = (table: Table, edition: Edition, strings: Strings) => Sheet;

const information: Make = (table, edition, strings) => {
  const { t } = downloadTexts(edition.language);
  const day = numbers(edition.language).day(edition.publishedAt);
  const facts = [
    [t('info.title'), table.title],
    [t('info.about'), table.about],
    [t('info.release'), edition.release],
    [t('info.published'), day],
    [t('info.demonstration'), t(edition.demonstration ? 'yes' : 'no')],
    ...edition.notes.map((note) => [t('info.notes'), note]),
    [t('info.reading'), table.reading],
    [t('column.source'), table.source],
    [t('info.licence'), table.licence],
    [t('info.citation'), t('citation', { release: edition.release, day })],
    [t('info.address'), edition.address],
    [t('info.rows'), String(table.rows)],
  ];
  return textSheet(strings, { name: t('sheet.information'), rows: facts }, [28, 110]);
};

/** The dimensions with the codes that were asked for, or those that there are where all were. */
const filters: Make = (table, { query, language }, strings) => {
  const { t } = downloadTexts(language);
  const rows = dimensionsOf(table).flatMap(({ name, label, labels, cells, role }) => {
    const asked = query[name] ?? (role === 'time' ? query['period'] : undefined);
    const chosen = asked === undefined || asked === 'ALL' ? cells.values : asked.split('~');
    return chosen.map((code) => [label, code, nameOf(labels, code)]);
  });
  const heads = [t('head.dimension'), t('head.code'), t('head.label')];
  return textSheet(strings, { name: t('sheet.filters'), rows }, [28, 28, 60], heads);
};

const data: Make = (table, { language }, strings) => {
  const { t } = downloadTexts(language);
  const columns = table.columns.flatMap((column) =>
    columnsOf(column, t('label_of', { column: column.label }), strings),
  );
  return { name: t('sheet.data'), rows: table.rows, columns };
};

/** Numbers are one column; codes are two where they have names. */
function columnsOf(column: Column, headOfNames: string, strings: Strings): SheetColumn[] {
  const head = column.label;
  if (column.kind === 'measure') {
    const { cells, unit, decimals } = column;
    const cell = (row: number) => numberCell(cells[row], decimals?.[row] ?? unit?.decimals ?? 0);
    return [{ head, width: Math.max(10, head.length + 3), cell }];
  }
  const { cells, labels } = column;
  const side = (title: string, values: readonly string[]): SheetColumn => {
    const written = values.map((text) => strings.cell(text));
    // Heads are bold.
    return { head: title, width: widthOf([`${title} `, ...values]), cell: (row) => written[cells.at[row]!]! };
  };
  const names = cells.values.map((code) => nameOf(labels, code));
  const hasNames = Object.keys(labels).length > 0;
  return [side(head, cells.values), ...(hasNames ? [side(headOfNames, names)] : [])];
}

/** The codes that occur in the data with their names. */
const codes: Make = (table, { language }, strings) => {
  const { t } = downloadTexts(language);
  const rows = [...dimensionsOf(table), ...attributesOf(table)].flatMap(({ label, labels, cells }) =>
    Object.entries(labels)
      .filter(([code]) => cells.values.includes(code))
      .map(([code, name]) => [label, code, name]),
  );
  const heads = [t('head.dimension'), t('head.code'), t('head.label')];
  return textSheet(strings, { name: t('sheet.codes'), rows }, [28, 30, 70], heads);
};

const flags: Make = (table, { language }, strings) => {
  const { t } = downloadTexts(language);
  const heads = [t('head.flag'), t('head.label')];
  return textSheet(strings, { name: t('sheet.flags'), rows: Object.entries(table.flags) }, [30, 90], heads);
};
