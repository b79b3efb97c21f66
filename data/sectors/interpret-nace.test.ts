import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../messages/language.ts';
import { interpretNace, type NaceInterpretation } from './interpret-nace.ts';
import { naceMoves } from './nace-moves.ts';
import { naceSections, naceVersions, type NaceVersion } from './nace.ts';
import { parseNace } from './parse-nace.ts';

const codes = ({ meanings }: NaceInterpretation) =>
  meanings.map(({ version, letter, division }) => `${version} ${letter}${division ?? ''}`);
const counterparts = ({ meanings }: NaceInterpretation) =>
  meanings.map((one) =>
    one.counterparts
      .map(({ letter, division, part }) => `${letter}${division ?? ''}${part ? '*' : ''}`)
      .join(),
  );

describe('a code', () => {
  test.each([
    ['K', undefined, 'ambiguous', ['R2 K', 'R21 K'], ['L', 'J']],
    ['K', 'R2', 'one', ['R2 K'], ['L']],
    ['K', 'R21', 'one', ['R21 K'], ['J']],
    ['J', undefined, 'ambiguous', ['R2 J', 'R21 J'], ['J,K', 'J']],
    ['C', undefined, 'same', ['R2 C', 'R21 C'], ['C', 'C']],
    ['F', 'R2', 'one', ['R2 F'], ['F,M68*']],
    ['V', undefined, 'one', ['R21 V'], ['U']],
    ['V', 'R2', 'other_version', ['R21 V'], ['U']],
    ['45', undefined, 'one', ['R2 G45'], ['G46*,G47*,T95*']],
    ['45.20', 'R21', 'other_version', ['R2 G45'], ['G46*,G47*,T95*']],
    ['62', undefined, 'same', ['R2 J62', 'R21 K62'], ['K62', 'J62']],
    ['K62', undefined, 'one', ['R21 K62'], ['J62']],
    ['63', 'R2', 'one', ['R2 J63'], ['K63,J60*']],
    ['95', 'R21', 'one', ['R21 T95'], ['S95,G45*']],
    ['111', 'R2', 'ambiguous', ['R2 A1', 'R2 C11'], ['A1', 'C11']],
    ['W', undefined, 'unknown', [], []],
    ['nothing', 'R2', 'unknown', [], []],
    ['', undefined, 'unknown', [], []],
  ] as const)('%s of %s is %s', (text, version, verdict, meanings, others) => {
    const found = interpretNace(text, version && { version });
    expect([found.verdict, codes(found), counterparts(found)]).toEqual([verdict, meanings, others]);
  });
});

describe('a title', () => {
  test.each([
    ['K', 'Financial and insurance activities', 'one', 'agrees', ['R2 K']],
    ['K', 'Toimiala', 'ambiguous', 'unknown', ['R2 K', 'R21 K']],
    ['L', 'Real estate activities', 'one', 'agrees', ['R2 L']],
    ['C', 'Education', 'same', 'differs', ['R2 C', 'R21 C']],
    ['', 'Education', 'same', undefined, ['R2 P', 'R21 Q']],
    ['', 'Information and communication', 'one', undefined, ['R2 J']],
  ] as const)('%s %s is %s', (text, title, verdict, said, meanings) => {
    const found = interpretNace(text, { title });
    expect([found.verdict, found.title, codes(found)]).toEqual([verdict, said, meanings]);
  });

  test.each(naceVersions)('in any language it settles an ambiguous letter of %s', (version) => {
    for (const { letter, label } of naceSections[version]) {
      for (const language of languages) {
        const found = interpretNace(letter, { title: ` ${label[language].toUpperCase()} ` });
        expect(found.title).toBe('agrees');
        expect(['one', 'same']).toContain(found.verdict);
        expect(found.meanings.every((one) => one.label === label)).toBe(true);
      }
    }
  });
});

const anyCode = fc.oneof(
  fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUV'),
  fc.integer({ min: 1, max: 99 }).map(String),
  fc.integer({ min: 100, max: 99999 }).map(String),
  fc
    .tuple(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUV'), fc.integer({ min: 1, max: 99 }))
    .map(([letter, number]) => `${letter}${String(number).padStart(2, '0')}`),
  fc.string(),
);
const anyVersion = fc.constantFrom<NaceVersion | undefined>('R2', 'R21', undefined);

test('an interpretation never contradicts the reading of uploads', () => {
  fc.assert(
    fc.property(anyCode, anyVersion, (text, version) => {
      const { verdict, meanings } = interpretNace(text, version && { version });
      const sections = [...new Set(meanings.map(({ countedIn }) => countedIn))];
      const reading = parseNace(text, version);
      if ('section' in reading) {
        expect(['one', 'same', 'ambiguous']).toContain(verdict);
        expect(sections).toEqual([reading.section]);
      } else if (reading.problem === 'unknown') expect(['unknown', 'other_version']).toContain(verdict);
      else expect([verdict, sections.length > 1]).toEqual(['ambiguous', true]);
    }),
  );
});

test.each(naceVersions)('each meaning of %s comes back to itself through its counterparts', (version) => {
  const other = version === 'R2' ? 'R21' : 'R2';
  for (const { letter, divisions } of naceSections[version]) {
    for (let division = divisions[0]; division <= divisions[1]; division += 1) {
      for (const code of [letter, String(division).padStart(2, '0')]) {
        const [meaning] = interpretNace(code, { version }).meanings;
        expect(meaning!.counterparts.length).toBeGreaterThan(0);
        for (const there of meaning!.counterparts) {
          const text = there.division === undefined ? there.letter : String(there.division).padStart(2, '0');
          const [back] = interpretNace(text, { version: other }).meanings;
          const letters = back!.counterparts.map((one) => one.letter);
          expect(letters).toContain(letter);
        }
      }
    }
  }
});

test('Rev. 2 has 21 sections with 88 divisions, Rev. 2.1 has 22 with 87', () => {
  const count = (version: NaceVersion) => [
    naceSections[version].length,
    naceSections[version].reduce((sum, { divisions: [first, last] }) => sum + last - first + 1, 0),
  ];
  expect([count('R2'), count('R21')]).toEqual([
    [21, 88],
    [22, 87],
  ]);
});

test('what moves leaves a division of Rev. 2 for one of Rev. 2.1, under a name in every language', () => {
  const has = (version: NaceVersion, division: number) =>
    naceSections[version].some(({ divisions: [first, last] }) => first <= division && division <= last);
  for (const { from, to, what } of naceMoves) {
    expect([has('R2', from), has('R21', to), from === to]).toEqual([true, true, false]);
    for (const language of languages) expect(what[language]).toMatch(/^[^.]{5,}$/);
  }
});
