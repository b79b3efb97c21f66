import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { naceSections, naceVersions } from './nace.ts';
import { parseNace } from './parse-nace.ts';

const section = (letter: string) => ({ section: letter });
const unknown = { problem: 'unknown' };
const ambiguous = { problem: 'ambiguous' };

describe('a code with its version', () => {
  test.each([
    ['K', 'R2', section('K')],
    ['K', 'R21', section('J')],
    ['l', 'R21', section('K')],
    ['V', 'R21', section('U')],
    ['V', 'R2', unknown],
    ['62', 'R2', section('J')],
    ['62', 'R21', section('J')],
    ['45', 'R2', section('G')],
    ['45', 'R21', unknown],
    ['K62', 'R21', section('J')],
    ['K62', 'R2', unknown],
    ['J62', 'R2', section('J')],
  ] as const)('%s of %s', (text, version, result) => {
    expect(parseNace(text, version)).toEqual(result);
  });

  test.each(naceVersions)('every letter and division of %s leads to its section', (version) => {
    for (const { letter, divisions, revision2 } of naceSections[version]) {
      expect(parseNace(letter.toLowerCase(), version)).toEqual(section(revision2));
      for (const division of divisions) {
        expect(parseNace(String(division), version)).toEqual(section(revision2));
        expect(parseNace(String(division).padStart(2, '0'), version)).toEqual(section(revision2));
      }
    }
  });
});

describe('a code without version', () => {
  test.each([...'ABCDEFGHIJ'])('%s is the same in both', (letter) => {
    expect(parseNace(letter, undefined)).toEqual(section(letter));
  });
  test.each([...'KLMNOPQRSTU'])('%s is ambiguous', (letter) => {
    expect(parseNace(letter, undefined)).toEqual(ambiguous);
  });
  test.each([
    ['V', section('U')],
    ['45', section('G')],
    ['K62', section('J')],
    ['K64', section('K')],
    ['Q85', section('P')],
    ['Q87', section('Q')],
    ['99', section('U')],
  ])('%s is settled by what only one version allows', (text, result) => {
    expect(parseNace(text, undefined)).toEqual(result);
  });
});

describe('spellings', () => {
  test.each([
    ['1', 'A'],
    ['01', 'A'],
    ['01.11', 'A'],
    ['1.11', 'A'],
    ['62.01', 'J'],
    ['62,01', 'J'],
    ['6201', 'J'],
    ['62010', 'J'],
    ['62.01.10', 'J'],
    [' c 25.11 ', 'C'],
    ['C.25.11', 'C'],
    ['C25', 'C'],
    ['B062', 'B'],
    ['C101', 'C'],
    ['A111', 'A'],
    ['47', 'G'],
  ])('%s', (text, letter) => {
    expect(parseNace(text, undefined)).toEqual(section(letter));
  });

  test.each(['111', '620'])('%s may have lost its leading zero', (text) => {
    expect(parseNace(text, 'R2')).toEqual(ambiguous);
  });

  // 4 is no division, so a lost zero is out of the question.
  test('431 is 43.1', () => {
    expect(parseNace('431', 'R2')).toEqual(section('F'));
  });

  // 01.11.2026 is what a spreadsheet makes of 01.11.
  test.each([
    '',
    ' ',
    'W',
    'AB',
    '00',
    '4',
    '34',
    '100000000',
    '1.11.2026',
    '2026-11-01',
    'C99',
    '-97',
    'C-25',
    '.',
  ])('"%s" is unknown', (text) => {
    expect(parseNace(text, undefined)).toEqual(unknown);
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('R2', 'R21', undefined), (text, version) => {
        const result = parseNace(text, version);
        expect('section' in result ? /^[A-U]$/.test(result.section) : result.problem.length > 0).toBe(true);
      }),
    );
  });
});
