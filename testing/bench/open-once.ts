import { basename } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

import { defaultMaximumBytes, parseOpenTable } from '../../pipelines/sources/eurostat/open-table.ts';
import { openPlainFile } from '../../pipelines/sources/eurostat/plain-file.ts';

/** Reads a file of official statistics in one way and prints what it took, as one JSON object. */
const [way, path] = process.argv.slice(2) as [string, string];

async function read(): Promise<number> {
  await using plain = await openPlainFile(path, defaultMaximumBytes);
  const table = parseOpenTable(plain, basename(path));
  if (table.kind === 'refusal') throw new Error(table.code);
  let rows = 0;
  for (const { value, flags } of table.observations()) rows += value !== '' || flags !== '' ? 1 : 0;
  return rows;
}

async function duckdb(): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const delimiter = path.endsWith('.tsv') ? '\t' : ',';
  const cells = `SELECT count(COLUMNS(*)) FROM read_csv('${path}', all_varchar = true, header = true, quote = '', escape = '', delim = '${delimiter}')`;
  const result = await connection.runAndReadAll(cells);
  return Number(result.getRows()[0]![0]);
}

const started = performance.now();
const rows = await (way === 'duckdb' ? duckdb : read)();
const seconds = (performance.now() - started) / 1000;
process.stdout.write(JSON.stringify({ rows, seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
