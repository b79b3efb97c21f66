import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { inputsInForce } from '../../release/inputs.ts';
import { readVintages } from '../../release/read-vintages.ts';
import { openHome, type Home } from '../../storage/home.ts';
import { readJournal } from '../../storage/journal.ts';
import { readRaw } from '../../storage/raw-store.ts';
import { findCollections, recordCollection } from './take-collections.ts';

const header =
  'conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description,broaderConceptUri,broaderConceptPT';
const file = (label: string) =>
  `${header}\nT,http://data.europa.eu/esco/skill/1,${label},released,knowledge,transversal,,,,\n`;
let folder: string;
let home: Home;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'esco-'));
  home = openHome({ OBSERVATORY_HOME: join(folder, 'home') });
});
afterAll(() => rm(folder, { recursive: true }));

test('collections of a folder are kept with their origin, once, and do not disturb a release', async () => {
  const download = join(folder, 'ESCO dataset - v1.2.0 - classification - en - csv');
  await mkdir(download);
  await writeFile(join(download, 'greenSkillsCollection_en.csv'), file('green'));
  await writeFile(join(download, 'digitalSkillsCollection_en.csv'), file('digital'));
  await writeFile(join(download, 'digCompSkillsCollection_en.csv'), 'nothing');
  await writeFile(join(download, 'languageSkillsCollection_en.csv'), file('language'));
  const { found, refused } = await findCollections([download]);
  expect(found.map(({ collection, version }) => [collection, version])).toEqual([
    ['digital', '1.2.0'],
    ['green', '1.2.0'],
  ]);
  expect(refused).toMatchObject([{ name: 'digCompSkillsCollection_en.csv', problem: 'columns' }]);

  for (const expected of [true, false]) {
    for (const one of found) expect(await recordCollection(home, one)).toBe(expected);
  }
  const records = await readJournal(home);
  expect(records).toMatchObject([
    { kind: 'vintage', source: 'esco/digital', name: 'digitalSkillsCollection_en.csv' },
    { kind: 'vintage', source: 'esco/green' },
  ]);
  const [first] = inputsInForce(records).vintages;
  expect((await readRaw(home, first!.file)).toString()).toBe(file('digital'));
  const origin = JSON.parse(await readFile(join(home.raw, `${first!.file}.origin.json`), 'utf8'));
  expect(origin).toMatchObject({
    producer: 'European Commission, ESCO',
    from: 'digitalSkillsCollection_en.csv (ESCO 1.2.0)',
  });
  expect(await readVintages(home, inputsInForce(records))).toEqual([]);
});

test('of several files of a collection the last counts', async () => {
  const two = join(folder, 'two');
  await mkdir(two);
  await writeFile(join(two, 'esco-1.1.2-greenSkillsCollection_en.csv'), file('old'));
  await writeFile(join(two, 'esco-1.2.0-greenSkillsCollection_en.csv'), file('new'));
  await cp(join(two, 'esco-1.2.0-greenSkillsCollection_en.csv'), join(two, 'notes.csv'));
  const { found } = await findCollections([two]);
  expect(found.map(({ version, concepts }) => [version, concepts[0]!.label])).toEqual([['1.2.0', 'new']]);
  await expect(findCollections([join(two, 'gone')])).rejects.toThrow('ENOENT');
});
