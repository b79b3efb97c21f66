import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { settledRecords } from '../release/settled.ts';
import { reviewedLinks } from '../sources/esco/reviewed-links.ts';
import { openHome, type Home } from '../storage/home.ts';
import { readJournal } from '../storage/journal.ts';
import { UsageError } from './command.ts';
import { esco } from './esco.ts';

let home: Home;
let events: { event: string; [name: string]: unknown }[];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'esco-command-'));
  vi.stubEnv('OBSERVATORY_HOME', join(folder, 'home'));
  home = openHome();
  events = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    events.push(
      ...String(text)
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
    return true;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const header =
  'conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description,broaderConceptUri,broaderConceptPT';
const links = reviewedLinks().filter(({ collection }) => collection === 'green');

/** Writes the collection that the reviewed links describe, with other labels where told. */
async function writeGreen(labelOf: (label: string) => string = (label) => label): Promise<string> {
  const file = join(folder, 'greenSkillsCollection_en.csv');
  const rows = links.map(({ uri, label }) => `T,${uri},"${labelOf(label)}",released,knowledge,,,,,`);
  await writeFile(file, [header, ...rows, ''].join('\n'));
  return file;
}

test('a collection that agrees ends with 0, is kept once, and makes no release of its own', async () => {
  // A release is in force: the pointer to it is all that is looked at.
  await mkdir(home.releases, { recursive: true });
  await writeFile(home.currentRelease, 'r\n');
  expect(await esco(['--from', await writeGreen(), '--json'])).toBe(0);
  expect(await esco(['--from', folder, '--json'])).toBe(0);
  expect(events.map(({ event }) => event)).toEqual(
    ['recorded', 'same'].flatMap((event) => ['read', event, 'checked']),
  );
  expect(events.at(-1)).toMatchObject({ links: links.length, differences: 0 });
  const { length } = await readJournal(home);
  expect([length, await settledRecords(home)]).toEqual([1, 1]);
});

test('what differs is told by name and ends with 1', async () => {
  const [first] = links;
  const file = await writeGreen((label) => (label === first!.label ? 'another name' : label));
  expect(await esco(['--from', file, '--json', '--lang', 'fi'])).toBe(1);
  const difference = events.find(({ event }) => event === 'label_differs')!;
  expect(difference).toMatchObject({ skill: first!.skill, uri: first!.uri, found: 'another name' });
  expect(difference['sentence']).toContain('on nyt nimeltään ”another name”');
});

test('where nothing can be read it ends with 2 and keeps nothing', async () => {
  expect(await esco(['--from', join(folder, 'gone'), '--json'])).toBe(2);
  expect(await esco(['--from', folder, '--json'])).toBe(2);
  await writeFile(join(folder, 'greenSkillsCollection_en.csv'), header);
  expect(await esco(['--from', folder, '--json'])).toBe(2);
  expect(events.map(({ event }) => event)).toEqual(['unreadable', 'nothing', 'refused']);
  expect(await readJournal(home)).toEqual([]);
  await expect(esco([])).rejects.toThrow(UsageError);
});
