import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mismatches, type Mismatch } from './agreement.ts';
import { parseCases, Unsupported, type Case } from './case.ts';
import { settingOf, type ResultRow } from './setting.ts';
import { statistics } from './statistics.ts';
import { readTable, type Table } from './table.ts';

export type Outcome =
  { readonly verdict: 'passed' } | { readonly verdict: 'skipped' | 'failed'; readonly reason: string };

/** Results of one case. @throws Unsupported, RangeError (see `settingOf`). */
export function compute(spec: Case, table: Table): ResultRow[] {
  const statistic = statistics[spec.statistic];
  if (!statistic) throw new Unsupported(`statistic ${spec.statistic}`);
  return statistic(settingOf(spec, table));
}

/** Computes a case and holds it against its expected results. Only a case of level `extended` can be skipped. */
export function verdictOf(spec: Case, tableOf: (file: string) => Table): Outcome {
  try {
    const wrong = mismatches(spec, compute(spec, tableOf(spec.data)));
    return wrong.length === 0 ? { verdict: 'passed' } : { verdict: 'failed', reason: describe(wrong) };
  } catch (error) {
    const { message } = error as Error;
    if (!(error instanceof Unsupported)) return { verdict: 'failed', reason: message };
    return {
      verdict: spec.level === 'extended' ? 'skipped' : 'failed',
      reason: `not supported: ${message}`,
    };
  }
}

function describe(wrong: readonly Mismatch[]): string {
  const [{ group, field, got, expected }] = wrong as [Mismatch];
  const more = wrong.length > 1 ? ` (and ${wrong.length - 1} more)` : '';
  return `${group} ${field}: got ${got ?? 'none'}, expected ${expected ?? 'none'}${more}`;
}

/** The cases of a folder, and a reader of its data files that keeps each in memory. */
export function openFolder(folder: string): { cases: Case[]; tableOf: (file: string) => Table } {
  const cases = parseCases(readFileSync(join(folder, 'cases.json'), 'utf8'));
  const tables = new Map<string, Table>();
  const tableOf = (file: string) => {
    const table = tables.get(file) ?? readTable(readFileSync(join(folder, file), 'utf8'));
    tables.set(file, table);
    return table;
  };
  return { cases, tableOf };
}

/**
 * The command `reference <folder>`: runs every case of the folder, prints a line per failing and skipped case, and at
 * last `N passed, N failed[, N skipped]`. Exit code 0 when none failed, 1 when some did, 2 when there is nothing to run.
 */
export async function reference(arguments_: readonly string[]): Promise<number> {
  const [folder] = arguments_;
  if (folder === undefined || arguments_.length > 1) {
    process.stderr.write('Usage: reference <folder with cases.json and its CSV files>\n');
    return 2;
  }
  let opened: ReturnType<typeof openFolder>;
  try {
    opened = openFolder(folder);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no cases.json' : message;
    process.stderr.write(`No survey reference cases in ${folder}: ${reason}.\n`);
    return 2;
  }
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const spec of opened.cases) {
    const outcome = verdictOf(spec, opened.tableOf);
    count[outcome.verdict]++;
    if (outcome.verdict !== 'passed')
      process.stdout.write(`${outcome.verdict.toUpperCase()} ${spec.id}: ${outcome.reason}\n`);
  }
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  process.stdout.write(`${count.passed} passed, ${count.failed} failed${skipped}\n`);
  return count.failed === 0 ? 0 : 1;
}
