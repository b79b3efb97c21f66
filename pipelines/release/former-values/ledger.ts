import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

import { writeDurably } from '../../storage/durable-file.ts';
import type { Home } from '../../storage/home.ts';

/** Which figures of a release are those of an earlier one: keys of table cell and indicator, by that release. */
export type Ledger = Readonly<Record<string, readonly string[]>>;

const LedgerFile = v.record(v.string(), v.array(v.string()));

const ledgerFile = (home: Home, release: string) => join(home.vault, 'kept', `${release}.json`);

/** The ledger is in the vault: that a figure was kept says that few respondents have changed. */
export async function writeLedger(home: Home, release: string, ledger: Ledger): Promise<void> {
  await mkdir(join(home.vault, 'kept'), { recursive: true, mode: 0o700 });
  await writeDurably(ledgerFile(home, release), `${JSON.stringify(ledger)}\n`);
}

/** Empty for a release that kept nothing. */
export async function readLedger(home: Home, release: string): Promise<Ledger> {
  const text = await readFile(ledgerFile(home, release), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}';
    throw error;
  });
  return v.parse(LedgerFile, JSON.parse(text));
}
