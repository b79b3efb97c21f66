import { variableByCode, variables } from '@observatory/data/codebook/codebook.ts';
import { missingCodes } from '@observatory/data/codebook/question.ts';
import { languages } from '@observatory/data/messages/language.ts';
import { describe, expect, test } from 'vitest';

import { rangesBehindDate } from './range-dates.ts';
import { readCell } from './read-cell.ts';

const nothing = new Map<string, string>();
const read = (code: string, cell: string, dayFirst?: boolean) =>
  readCell(variableByCode.get(code)!, cell, { said: nothing, dayFirst });

describe('10-49 that a spreadsheet made a date', () => {
  // English, Finnish, Swedish, German, Italian and Dutch displays, ISO, and the serial number of 1 October 1949.
  test.each([
    ...[
      'Oct 49',
      'Oct-49',
      '49-Oct',
      'loka 49',
      'loka.49',
      'okt-49',
      'Okt 49',
      'Okt. 49',
      '01.Okt 1949',
      'ott-49',
    ],
    ...['49-ott', 'ottobre 1949', '10.1949', '10/1949', '1.10.1949', '01/10/1949', '10/1/1949', '1-10-1949'],
    ...['1949-10-01', '1949-10-01T00:00:00', '1949-10-01 00:00:00', '18172'],
  ])('%s', (cell) => {
    expect(read('A5_BAND', cell)).toEqual({
      text: 'S10_49',
      damage: { kind: 'date_undone', mended: 'S10_49' },
    });
  });
});

describe('1-9 that a spreadsheet made a date', () => {
  test.each([
    ...[
      '1. syys',
      '1.syys',
      '01.Sep',
      '9. tammi',
      '09-gen',
      '1-sep',
      '01-set',
      'Jan 9',
      '9-Jan',
      '2026-09-01',
      '2026-01-09',
    ],
    ...['1.9.2026', '09/01/2026', '1/9/2026', '46266', '46031'],
  ])('%s', (cell) => {
    expect(read('A5_BAND', cell).text).toBe('S1_9');
  });
});

test.each(['Nov 49', '2026-03-15', '1.2.2026', '12345', '49', '2049', 'Oct', '10', '50-249 Oct'])(
  '%s is no size class',
  (cell) => {
    expect(rangesBehindDate('A5_BAND', cell)).toEqual([]);
  },
);

test('10-25 comes back as a share of staff, 10-49 does not', () => {
  expect(read('C3_SHARE', '25. loka').text).toBe('P10_25');
  expect(read('C3_SHARE', 'Oct 25').text).toBe('P10_25');
  expect(read('C3_SHARE', 'Oct 49').text).toBe('Oct 49');
});

test.each([
  ['10-49', 'S10_49'],
  ['10 – 49 persons', 'S10_49'],
  ['10 to 49', 'S10_49'],
  ['50—249', 'S50_249'],
  ['250+', 'S250P'],
  ['250 or more', 'S250P'],
  ['≥ 250', 'S250P'],
  ['1–9 työntekijää', 'S1_9'],
  ['S1049', 'S10_49'],
  ['10-50', '10-50'],
  ['250', '250'],
])('the size class %s', (cell, text) => {
  expect(read('A5_BAND', cell)).toEqual({ text });
});

describe('scales', () => {
  test.each([
    ['4', '4'],
    ['4,0', '4'],
    ['4 – very important', '4'],
    ['4 = Essential', '4'],
    ['Essential (4)', '4'],
    ['(4) Ratkaiseva', '4'],
    ['Ratkaiseva', '4'],
    ['ESSENTIAL', '4'],
    ['Weiss nicht', '-97'],
    ['9 - do not know', '-97'],
    ['Weiß nicht (-97)', '-97'],
    ['-98', '-98'],
    ['M99', '-99'],
    // A label that contradicts its number is not taken.
    ['1 – essential', '1 – essential'],
    ['Essential (1)', 'Essential (1)'],
    ['rather high', 'rather high'],
  ])('%s is %s', (cell, text) => {
    expect(read('D_IMP_SOF_TEAM', cell)).toEqual({ text });
  });

  test.each(['9', '99', '97', '0', '5', '-1', '98,0'])('%s is not taken for a missing answer', (cell) => {
    expect(read('D_IMP_SOF_TEAM', cell)).toEqual({ text: cell, damage: { kind: 'missing_unsure' } });
  });
});

describe('every answer of every question', () => {
  const closed = variables.filter(({ answer }) => 'answers' in answer);
  test.each(languages)('is read back from its label in %s, with marks and without', (language) => {
    for (const { code, answer } of closed) {
      for (const one of 'answers' in answer ? answer.answers : []) {
        const label = one.label[language];
        const forms = [
          label,
          label.toUpperCase(),
          ` ${label} `,
          `<b>${label}</b>`,
          `${label} (${one.code})`,
          one.code,
        ];
        for (const form of forms) expect(read(code, form.trim()).text, `${code} ${form}`).toBe(one.code);
        expect(read(code, label.normalize('NFD')).text).toBe(one.code);
      }
    }
  });

  test('a missing answer stays what it is in every question', () => {
    for (const { code, answer } of variables) {
      if (answer.kind === 'text') continue;
      for (const missing of Object.values(missingCodes)) {
        expect(read(code, String(missing)), code).toEqual({ text: String(missing) });
        expect(read(code, `${missing},00`).text, code).toBe(String(missing));
      }
    }
  });
});

test.each([
  ['A7_VETLINK', 'Apprentices;No link;', 'APPR;NONE'],
  ['A7_VETLINK', 'Apprentices, Joint projects with vocational schools', 'APPR;PROJ'],
  ['A7_VETLINK', 'APPR WBL', 'APPR;WBL'],
  ['A7_VETLINK', 'Apprentices|Something else', 'Apprentices|Something else'],
  ['A7_VETLINK', 'Apprentices (APPR);Advice (HIRE)', 'APPR;HIRE'],
  ['A7_VETLINK', 'Apprentices (HIRE)', 'Apprentices (HIRE)'],
  ['F3_FIELD', 'Natural sciences, mathematics and statistics, Education, Services', 'F05;F01;F10'],
  ['F3_FIELD', 'Tekniikan alat\nPalvelualat', 'F07;F10'],
  ['F3_FIELD', '06;04', 'F06;F04'],
  ['F3_FIELD', '10', '10'],
])('%s: %s', (code, cell, text) => {
  expect(read(code, cell)).toEqual({ text });
});

test.each([
  ['1 234', { text: '1234' }],
  ['1’234', { text: '1234' }],
  ['1.234', { text: '1234', damage: { kind: 'thousands_joined', mended: '1234' } }],
  ['1.000', { text: '1.000', damage: { kind: 'number_unsure' } }],
  ['12,0', { text: '12,0' }],
  ['about 12', { text: 'about 12' }],
  ['En osaa sanoa', { text: '-97' }],
])('the number %s', (cell, reading) => {
  expect(read('A5_HEADS', cell)).toEqual(reading);
});

test.each([
  ['2026-03-04', undefined, '2026-03-04'],
  ['2026-03-04T10:11:12Z', undefined, '2026-03-04'],
  ['4.3.2026', undefined, '2026-03-04'],
  ['04-03-2026 10:11', undefined, '2026-03-04'],
  ['4/3/2026', true, '2026-03-04'],
  ['3/4/2026 9:05 PM', false, '2026-03-04'],
  ['4/3/2026', undefined, '4/3/2026'],
  ['15/3/2026', undefined, '2026-03-15'],
  ['46085', undefined, '2026-03-04'],
] as const)('the date %s', (cell, dayFirst, text) => {
  expect(read('A8_DATE', cell, dayFirst)).toEqual({ text });
});

test.each([
  ['Manufacturing', { text: 'C' }],
  ['C – Manufacturing', { text: 'C' }],
  ['Construction (F)', { text: 'F' }],
  ['62.01 Computer programming', { text: '62.01' }],
  ['6', { text: '6' }],
  ['1.11.2026', { text: '1.11.2026', damage: { kind: 'date_unsure' } }],
  ['Nov 01', { text: 'Nov 01', damage: { kind: 'date_unsure' } }],
  ['-97', { text: '-97' }],
])('the activity %s', (cell, reading) => {
  expect(read('A4_NACE', cell)).toEqual(reading);
});
