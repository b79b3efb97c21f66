import { expect, test } from 'vitest';

import { fromBytes } from '../byte-source.ts';
import { readTable } from '../read-table.ts';
import { columnNames } from '../write-csv.ts';
import { generateFile } from './generated-file.ts';

const files = 1_200;

test(`${files} files of European tools, encodings and habits are read as they were written`, async () => {
  const wrong: string[] = [];
  let read = 0;
  for (let seed = 1; read < files; seed += 1) {
    const file = generateFile(seed);
    if (!file) continue;
    read += 1;
    const table = await readTable(fromBytes('answers.csv', file.bytes));
    if ('refused' in table) {
      wrong.push(`${file.what}: refused ${table.refused}`);
      continue;
    }
    const rows: (readonly string[])[] = [];
    for await (const batch of table.rows()) rows.push(...batch.map(({ cells }) => cells));
    const { encoding, separator, unsure } = table.report;
    const found = JSON.stringify([separator, columnNames(table), rows]);
    if (found !== JSON.stringify([file.separator, file.names, file.rows])) {
      wrong.push(
        `${file.what}: ${encoding} ${JSON.stringify(separator)} rows ${rows.length}/${file.rows.length} unsure ${unsure.join()}`,
      );
    }
  }
  expect(wrong).toEqual([]);
});
