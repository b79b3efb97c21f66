import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { openHome, type Home } from './home.ts';
import { appendRecord, readJournal, type JournalRecord } from './journal.ts';

let home: Home;
beforeEach(async () => {
  home = openHome({ OBSERVATORY_HOME: await mkdtemp(join(tmpdir(), 'journal-')) });
});
afterEach(() => rm(home.folder, { recursive: true }));

const withdrawn = (upload: string): JournalRecord => ({
  kind: 'withdrawn',
  at: '2026-01-01T00:00:00Z',
  upload,
});

describe('the journal', () => {
  test('gives back what was appended, in order', async () => {
    await appendRecord(home, withdrawn('a'));
    await appendRecord(home, withdrawn('b – ü'));
    expect(await readJournal(home)).toEqual([withdrawn('a'), withdrawn('b – ü')]);
  });

  test('a last record that a crash cut short at any byte is forgotten, and the next one stands', async () => {
    await appendRecord(home, withdrawn('a'));
    const first = await readFile(home.journal);
    await appendRecord(home, withdrawn('b'));
    const both = await readFile(home.journal);
    for (let cut = first.length + 1; cut < both.length; cut += 1) {
      await writeFile(home.journal, both.subarray(0, cut));
      expect(await readJournal(home)).toEqual([withdrawn('a')]);
      await appendRecord(home, withdrawn('c'));
      expect(await readJournal(home)).toEqual([withdrawn('a'), withdrawn('c')]);
    }
  });

  test('damage before the end is an error that names the line', async () => {
    await appendRecord(home, withdrawn('a'));
    await appendFile(home.journal, '00000000 {"kind":"withdrawn"}\n');
    await appendRecord(home, withdrawn('b'));
    await expect(readJournal(home)).rejects.toThrow('line 2');
  });
});
