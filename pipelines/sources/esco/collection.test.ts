import { existsSync, readFileSync } from 'node:fs';
import { escoCollections, type EscoCollection } from '@observatory/data/competences/esco-links.ts';
import { describe, expect, test } from 'vitest';

import { checkLinks } from './check-links.ts';
import { readCollection, type EscoConcept } from './collection.ts';
import { reviewedLinks } from './reviewed-links.ts';

const header =
  'conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description,broaderConceptUri,broaderConceptPT';
const uri = 'http://data.europa.eu/esco/skill/1';
const bytes = (text: string) => Buffer.from(text);
const row = (own = uri, label = 'plan ') =>
  `KnowledgeSkillCompetence,${own},${label},released,skill/competence,transversal,"a | b","one\nline, two\n",${uri}2 | ${uri}3,time | tasks`;

describe('a collection', () => {
  test('has cells over several lines, labels without blanks, lists taken apart', () => {
    expect(readCollection(bytes(`\ufeff${header}\n${row()}\n`))).toEqual({
      kind: 'collection',
      concepts: [
        {
          type: 'KnowledgeSkillCompetence',
          uri,
          label: 'plan',
          otherLabels: ['a', 'b'],
          status: 'released',
          skillType: 'skill/competence',
          reuseLevel: 'transversal',
          description: 'one line, two',
          broader: [
            { uri: `${uri}2`, label: 'time' },
            { uri: `${uri}3`, label: 'tasks' },
          ],
        },
      ],
    });
  });

  test('may have its columns in another order', () => {
    const swapped = `status,conceptUri,conceptType,${header
      .split(',')
      .filter((name) => !['status', 'conceptUri', 'conceptType'].includes(name))
      .join()}`;
    const cells = `released,${uri},T,plan,knowledge,transversal,,,,`;
    expect(readCollection(bytes(`${swapped}\r\n${cells}\r\n`))).toMatchObject({
      concepts: [{ uri, label: 'plan', type: 'T', skillType: 'knowledge', otherLabels: [], broader: [] }],
    });
  });

  test.each([
    ['encoding', Buffer.from([...bytes(`${header}\n`), 0xe4, 0x0a]), 'UTF-8'],
    ['quotes', bytes(`${header}\n${row()}\n"T,${uri}`), '3'],
    ['columns', bytes(`${header.replace('status', 'state')}\n${row()}`), 'status'],
    ['cells', bytes(`${header}\n${row()}\nT,${uri}`), '3'],
    ['uri', bytes(`${header}\n${row('http://example.org/1')}`), 'http://example.org/1'],
    ['repeated', bytes(`${header}\n${row()}\n${row()}`), uri],
    ['empty', bytes(header), ''],
  ])('is refused: %s', (problem, content, detail) => {
    expect(readCollection(content)).toEqual({ kind: 'refusal', problem, detail });
  });
});

describe('links are compared with what a collection has', () => {
  const links = reviewedLinks().filter(({ collection }) => collection === 'digComp');
  const concepts = links.map((link): EscoConcept => ({
    type: 'KnowledgeSkillCompetence',
    uri: link.uri,
    label: link.label,
    otherLabels: [],
    status: 'released',
    skillType: '',
    reuseLevel: '',
    description: '',
    broader: [],
  }));
  const differences = (changed: readonly EscoConcept[]) =>
    checkLinks(reviewedLinks(), new Map([['digComp', changed]])).map(({ kind, link, found }) => [
      kind,
      link.uri,
      found,
    ]);
  const [first] = concepts;

  test('all agree, and links into other collections are not looked at', () => {
    expect(differences(concepts)).toEqual([]);
  });

  test('a concept that is gone, is called otherwise, is not released', () => {
    const others = concepts.filter(({ uri: own }) => own !== first!.uri);
    expect(differences(others)).toEqual([['concept_missing', first!.uri, '']]);
    expect(differences([...others, { ...first!, label: 'x', status: 'draft' }])).toEqual([
      ['label_differs', first!.uri, 'x'],
      ['not_released', first!.uri, 'draft'],
    ]);
  });
});

const folder = new URL('../../../../shared/open-data/files/', import.meta.url);
const fileOf = (collection: EscoCollection) =>
  new URL(`esco-1.2.0-${collection}SkillsCollection_en.csv`, folder);
const present = escoCollections.every((collection) => existsSync(fileOf(collection)));
if (!present) {
  // eslint-disable-next-line no-console -- what is left out must be heard
  console.warn(`Left out: the real collections of ESCO, since they are not in ${folder.pathname}.`);
}

describe.skipIf(!present)('the real collections of ESCO 1.2.0', () => {
  test('are read whole, and every reviewed link agrees with them', () => {
    const collections = new Map(
      escoCollections.map((collection) => {
        const read = readCollection(readFileSync(fileOf(collection)));
        if (read.kind === 'refusal') throw new Error(`${read.problem} ${read.detail}`);
        return [collection, read.concepts];
      }),
    );
    expect([...collections].map(([name, { length }]) => [name, length])).toEqual([
      ['digComp', 25],
      ['digital', 1284],
      ['green', 591],
      ['transversal', 95],
    ]);
    expect(checkLinks(reviewedLinks(), collections)).toEqual([]);
    expect(new Set(reviewedLinks().map(({ collection }) => collection)).size).toBe(4);
  });
});
