import type { ByteSource } from './read/byte-source.ts';
import { readTable, type ReadRow, type ReadTable } from './read/read-table.ts';
import type { Refusal } from './read/report.ts';
import { confirm } from './recognise/confirm.ts';
import { questionnaireVersion } from './recognise/questionnaire-version.ts';
import { recognise } from './recognise/recognise.ts';
import type { Confirmation, Profile, Recognition } from './recognise/recognition.ts';

/** Rows that the recognition looks at. */
const sampleRows = 500;

/** What the caller knows of a file. */
export type Knowledge = {
  readonly profile?: Profile;
  /** What the partner has decided about this file. */
  readonly confirmation?: Confirmation;
  /** What the partner has confirmed for a questionnaire of this version. */
  readonly remembered?: (version: string) => Promise<Recognition | undefined>;
};

/** Opens a survey file: its table, and what its columns are for. */
export async function openSurvey(
  source: ByteSource,
  { profile, confirmation, remembered }: Knowledge = {},
): Promise<{ readonly table: ReadTable; readonly recognition: Recognition } | Refusal> {
  const table = await readTable(source);
  if ('refused' in table) return table;
  const known = await remembered?.(questionnaireVersion(table.header));
  const sample = {
    header: table.header,
    headerRows: table.headerRows,
    preamble: table.preamble,
    rows: await firstRows(table),
  };
  const proposed = recognise(sample, { ...(profile && { profile }), ...(known && { remembered: known }) });
  return { table, recognition: confirmation ? confirm(proposed, confirmation) : proposed };
}

async function firstRows(table: ReadTable): Promise<ReadRow[]> {
  const rows: ReadRow[] = [];
  for await (const batch of table.rows()) {
    rows.push(...batch.slice(0, sampleRows - rows.length));
    if (rows.length >= sampleRows) break;
  }
  return rows;
}
