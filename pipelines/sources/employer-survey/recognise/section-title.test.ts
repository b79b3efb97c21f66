import { languages } from '@observatory/data/messages/language.ts';
import { naceSections, naceVersions } from '@observatory/data/sectors/nace.ts';
import { parseNace } from '@observatory/data/sectors/parse-nace.ts';
import { describe, expect, test } from 'vitest';

import { recognise } from './recognise.ts';
import { rowReader } from './row-reader.ts';

/** Section and version of the rows of a file with the columns A4_NACE and A4_NACEV, or the first alone. */
function read(rows: readonly (readonly string[])[], header: readonly string[] = ['A4_NACE', 'A4_NACEV']) {
  const recognition = recognise({
    header,
    headerRows: [header],
    preamble: [],
    rows: rows.map((cells, at) => ({ cells, number: at + 2 })),
  });
  const readRow = rowReader(recognition);
  return rows.map((cells) => {
    const { get } = readRow(cells);
    return [get('A4_NACE'), get('A4_NACEV')];
  });
}

describe('a title beside a version', () => {
  test.each([
    [
      ['Financial and insurance activities', 'R2'],
      ['K', 'R2'],
    ],
    [
      ['Financial and insurance activities', 'R21'],
      ['L', 'R21'],
    ],
    [
      ['Finanz- und Versicherungsdienstleistungen', 'R21'],
      ['L', 'R21'],
    ],
    [
      ['Financial and insurance activities (K)', 'R21'],
      ['L', 'R21'],
    ],
    [
      ['K – Financial and insurance activities', 'R21'],
      ['L', 'R21'],
    ],
    [
      ['Information and communication', 'R21'],
      ['J', 'R2'],
    ],
    [
      ['Construction', ''],
      ['F', 'R2'],
    ],
    [
      ['Financial and insurance activities', '-97'],
      ['K', 'R2'],
    ],
    [
      ['K', 'R21'],
      ['K', 'R21'],
    ],
    [
      ['K', ''],
      ['K', ''],
    ],
  ])('%j is read as %j', (cells, expected) => {
    expect(read([cells])[0]).toEqual(expected);
  });

  test.each(languages)('leads to the section of that title in every version, in %s', (language) => {
    for (const version of naceVersions) {
      for (const { letter, label, revision2 } of naceSections[version]) {
        for (const title of [label[language], `${label[language]} (${letter})`]) {
          for (const given of ['R2', 'R21', '']) {
            const [[text, own] = []] = read([[title, given]]);
            expect(parseNace(text!, own as 'R2'), `${title} ${given}`).toEqual({ section: revision2 });
          }
        }
      }
    }
  });
});

describe('a title in a file without versions', () => {
  test('brings its version, with its letter behind it or without', () => {
    const title = 'Financial and insurance activities';
    expect(read([[title], [`${title} (K)`], ['C']], ['A4_NACE'])).toEqual([
      ['K', 'R2'],
      ['K', 'R2'],
      ['C', ''],
    ]);
  });

  test('that is of Rev. 2.1 is not read as Rev. 2, whatever the heading says', () => {
    const { label } = naceSections.R21.find(({ letter }) => letter === 'K')!;
    expect(read([[label.en], ['Construction']], ['A4_NACE: NACE Rev. 2'])).toEqual([
      ['K', 'R21'],
      ['F', 'R2'],
    ]);
  });
});
