import { describe, expect, test } from 'vitest';

import { checkSurvey, type Verdict } from './check.ts';
import type { Finding } from './finding.ts';

type Row = Record<string, string>;

const valid: Row = {
  RESPONDENT: 'a1',
  A1_COUNTRY: 'FI',
  A4_NACE: 'C',
  A4_NACEV: 'R2',
  A5_HEADS: '25',
  B1_VAC: '3',
  B2_HTF: '2',
  B3_REASON: 'SKILL;PAY',
  B4_SSV: '1',
  D_REL_DIG_AI: '1',
  D_LVL_DIG_AI: '2',
  G1_PUB: '1',
};

/** A file with these rows; each is the valid row with changes, and has its own id. */
function file(
  rows: readonly Row[],
  { delimiter = ',', header = Object.keys(valid) }: { delimiter?: string; header?: string[] } = {},
): Uint8Array {
  const quoted = (text: string) => (text.includes(delimiter) ? `"${text}"` : text);
  const lines = rows.map((row, at): Row => ({ ...valid, RESPONDENT: `r${at}`, ...row }));
  const text = [header, ...lines.map((row) => header.map((name) => quoted(row[name] ?? '')))];
  return new TextEncoder().encode(text.map((cells) => cells.join(delimiter)).join('\n'));
}

const findingOf = ({ findings }: Verdict, code: Finding['code']) => findings.find((one) => one.code === code);

describe('a survey file of the template', () => {
  test.each([',', ';'])('is accepted with separator %s', (delimiter) => {
    const verdict = checkSurvey(
      file([{}, { A5_HEADS: '-97', A5_HEADS_: '' }, {}].slice(0, 1), { delimiter }),
    );
    expect(verdict).toMatchObject({ verdict: 'accepted', delimiter, rows: 1 });
    expect(verdict.respondents[0]).toMatchObject({ section: 'C', size: 'S10_49', givenId: 'r0' });
    expect(verdict.respondents[0]!.answers.get('B3_REASON')).toBe('SKILL;PAY');
  });

  test('a byte order mark, CRLF, empty rows and lower-case codes are no fault', () => {
    const text = new TextDecoder().decode(file([{ A1_COUNTRY: 'fi', A4_NACE: 'c' }]));
    const bytes = new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n\r\n,,,,,,,,,,,\r\n`);
    expect(checkSurvey(bytes)).toMatchObject({ verdict: 'accepted', rows: 1 });
  });

  test.each<[string, Row, Finding['code'], Partial<Finding>]>([
    [
      'a country that is none',
      { A1_COUNTRY: 'SE' },
      'value_unknown_code',
      { column: 'A1_COUNTRY', letter: 'B', values: ['SE'] },
    ],
    [
      'a missing code inside of a scale',
      { D_LVL_DIG_AI: '9' },
      'value_unknown_code',
      { column: 'D_LVL_DIG_AI' },
    ],
    ['a small negative as missing code', { D_LVL_DIG_AI: '-1' }, 'value_unknown_code', {}],
    [
      'text for a number',
      { A5_HEADS: 'about 20' },
      'value_not_a_number',
      { column: 'A5_HEADS', letter: 'E' },
    ],
    ['a number with a decimal part', { A5_HEADS: '12.5' }, 'value_not_a_number', {}],
    ['nobody at work', { A5_HEADS: '0' }, 'value_out_of_range', {}],
    [
      'more hard-to-fill vacancies than vacancies',
      { B2_HTF: '4' },
      'count_exceeds',
      { column: 'B2_HTF', values: ['4'] },
    ],
    [
      'more skill-shortage than hard-to-fill vacancies',
      { B4_SSV: '3' },
      'count_exceeds',
      { column: 'B4_SSV' },
    ],
    ['a sector that is none', { A4_NACE: 'Z' }, 'nace_unknown', {}],
    ['a letter that moved, without its version', { A4_NACE: 'K', A4_NACEV: '' }, 'nace_ambiguous', {}],
    ['neither heads nor size class', { A5_HEADS: '-97' }, 'size_missing', {}],
    ['no country', { A1_COUNTRY: '' }, 'value_missing', {}],
    ['a country that is not known', { A1_COUNTRY: '-97' }, 'value_missing', { values: ['-97'] }],
    ['no word on consent', { G1_PUB: '' }, 'value_missing', { column: 'G1_PUB' }],
    ['the same id twice', { RESPONDENT: 'r0' }, 'respondent_duplicate', { values: ['r0'] }],
  ])('%s is refused with its row', (_, change, code, expected) => {
    const verdict = checkSurvey(file([{}, {}, change]));
    expect(verdict.verdict).toBe('rejected');
    expect(verdict.respondents).toEqual([]);
    expect(findingOf(verdict, code)).toMatchObject({ severity: 'fail', rows: [4], count: 1, ...expected });
  });

  test('a fault in many rows is one finding with the first ten rows and the count', () => {
    const verdict = checkSurvey(
      file(Array.from({ length: 30 }, (_, at) => ({ A1_COUNTRY: at < 5 ? 'FI' : `X${at}` }))),
    );
    const finding = findingOf(verdict, 'value_unknown_code')!;
    expect(finding).toMatchObject({ count: 25, rows: [7, 8, 9, 10, 11, 12, 13, 14, 15, 16] });
    expect(finding.values).toEqual(['X5', 'X6', 'X7', 'X8', 'X9']);
  });

  test('a required column that is missing stops the check of rows', () => {
    const header = Object.keys(valid).filter((name) => name !== 'A1_COUNTRY');
    const verdict = checkSurvey(file([{ A5_HEADS: 'many' }], { header }));
    expect(verdict.findings.filter(({ severity }) => severity === 'fail')).toMatchObject([
      { code: 'column_missing', column: 'A1_COUNTRY' },
    ]);
  });

  test('a column of another survey is named and left out', () => {
    const verdict = checkSurvey(
      file([{ 'E-mail': 'x@example.org' }], { header: [...Object.keys(valid), 'E-mail'] }),
    );
    expect(findingOf(verdict, 'column_unknown')).toMatchObject({
      severity: 'warning',
      column: 'E-mail',
      letter: 'M',
    });
    expect(JSON.stringify([...verdict.respondents[0]!.answers])).not.toContain('example');
  });

  test('an answer that the routing did not ask for is left out with a warning', () => {
    const verdict = checkSurvey(file([{ D_REL_DIG_AI: '0' }]));
    expect(findingOf(verdict, 'not_asked_answered')).toMatchObject({
      column: 'D_LVL_DIG_AI',
      severity: 'warning',
    });
    expect(verdict.respondents[0]!.answers.has('D_LVL_DIG_AI')).toBe(false);
  });

  test('employers without consent are left out and counted', () => {
    const verdict = checkSurvey(file([{}, { G1_PUB: '0' }, { G1_PUB: '-99' }, { G1_PUB: '-97' }]));
    expect(verdict.respondents).toHaveLength(1);
    expect(findingOf(verdict, 'consent_missing')).toMatchObject({ rows: [3, 4, 5], count: 3 });
  });

  test.each(['0.0', '0,0', '+0', '-0', '00'])('a no that a spreadsheet wrote as %s is a no', (no) => {
    expect(checkSurvey(file([{}, { G1_PUB: no }], { delimiter: ';' })).respondents).toHaveLength(1);
  });

  test('sections of NACE Rev. 2.1 become sections of Rev. 2', () => {
    const verdict = checkSurvey(
      file([
        { A4_NACE: 'K', A4_NACEV: 'R21' },
        { A4_NACE: '62.01', A4_NACEV: 'R2' },
      ]),
    );
    expect(verdict.respondents.map(({ section }) => section)).toEqual(['J', 'J']);
  });

  test.each<[string, Uint8Array, Finding['code']]>([
    ['Windows-1252', Uint8Array.from([0x41, 0xe4, 0x2c, 0x42, 0x0a]), 'not_utf8'],
    ['nothing', new Uint8Array(), 'file_empty'],
    ['another table', new TextEncoder().encode('name,age\nA,4\n'), 'header_not_template'],
    ['a cut row', new TextEncoder().encode('A1_COUNTRY,A4_NACE,A5_HEADS,G1_PUB\nFI,C\n'), 'row_ragged'],
  ])('%s is refused', (_, bytes, code) => {
    const verdict = checkSurvey(bytes);
    expect(verdict.verdict).toBe('rejected');
    expect(findingOf(verdict, code)?.severity).toBe('fail');
  });
});
