import { variables } from '@observatory/data/codebook/codebook.ts';
import { describe, expect, test } from 'vitest';

import { checkFile } from '../check-file.ts';
import { fromBytes } from '../read/byte-source.ts';
import type { Verdict } from './check.ts';
import type { Finding } from './finding.ts';
import type { Respondent } from './row-checker.ts';

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

type Checked = Verdict & { readonly taken: readonly Respondent[] };

/** The verdict on a file, and the respondents that were taken. */
async function checked(bytes: Uint8Array, wave?: string): Promise<Checked> {
  const taken: Respondent[] = [];
  const take = (respondent: Respondent) => void taken.push(respondent);
  const verdict = await checkFile(fromBytes('survey.csv', bytes), {}, { take, ...(wave && { wave }) });
  return { ...verdict, taken };
}

const findingOf = ({ findings }: Verdict, code: Finding['code']) => findings.find((one) => one.code === code);

describe('a survey file of the template', () => {
  test.each([',', ';'])('is accepted with separator %s', async (delimiter) => {
    const verdict = await checked(
      file([{}, { A5_HEADS: '-97', A5_HEADS_: '' }, {}].slice(0, 1), { delimiter }),
    );
    expect(verdict).toMatchObject({ verdict: 'accepted', read: { separator: delimiter, rows: 1 } });
    expect(verdict.taken[0]).toMatchObject({ section: 'C', size: 'S10_49', givenId: 'r0' });
    expect(verdict.taken[0]!.answers.get('B3_REASON')).toBe('SKILL;PAY');
  });

  test('a byte order mark, CRLF, empty rows and lower-case codes are no fault', async () => {
    const text = new TextDecoder().decode(file([{ A1_COUNTRY: 'fi', A4_NACE: 'c' }]));
    const bytes = new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n\r\n,,,,,,,,,,,\r\n`);
    expect(await checked(bytes)).toMatchObject({ verdict: 'accepted', read: { rows: 1 } });
  });

  test.each<[string, Row, Finding['code'], Partial<Finding>]>([
    [
      'a country that is none',
      { A1_COUNTRY: 'SE' },
      'value_unknown_code',
      { column: 'A1_COUNTRY', letter: 'B', values: ['SE'] },
    ],
    ['a missing code inside of a scale', { D_LVL_DIG_AI: '9' }, 'cell_damaged', { column: 'D_LVL_DIG_AI' }],
    ['a small negative as missing code', { D_LVL_DIG_AI: '-1' }, 'cell_damaged', {}],
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
  ])('%s is refused with its row', async (_, change, code, expected) => {
    const verdict = await checked(file([{}, {}, change]));
    expect(verdict.verdict).toBe('rejected');
    expect(verdict.respondents).toBe(0);
    expect(findingOf(verdict, code)).toMatchObject({ severity: 'fail', rows: [4], count: 1, ...expected });
  });

  test('a fault in many rows is one finding with the first ten rows and the count', async () => {
    const verdict = await checked(
      file(Array.from({ length: 30 }, (_, at) => ({ A1_COUNTRY: at < 5 ? 'FI' : `X${at}` }))),
    );
    const finding = findingOf(verdict, 'value_unknown_code')!;
    expect(finding).toMatchObject({ count: 25, rows: [7, 8, 9, 10, 11, 12, 13, 14, 15, 16] });
    expect(finding.values).toEqual(['X5', 'X6', 'X7', 'X8', 'X9']);
  });

  test('a required column that is missing stops the check of rows', async () => {
    const header = Object.keys(valid).filter((name) => name !== 'A1_COUNTRY');
    const verdict = await checked(file([{ A5_HEADS: 'many' }], { header }));
    expect(verdict.findings.filter(({ severity }) => severity === 'fail')).toMatchObject([
      { code: 'column_missing', column: 'A1_COUNTRY' },
    ]);
  });

  test('a column of another survey is named and left out', async () => {
    const verdict = await checked(
      file([{ 'E-mail': 'x@example.org' }], { header: [...Object.keys(valid), 'E-mail'] }),
    );
    expect(findingOf(verdict, 'column_personal')).toMatchObject({
      severity: 'pass',
      column: 'E-mail',
      letter: 'M',
    });
    expect(JSON.stringify(variables.map(({ code }) => verdict.taken[0]!.answers.get(code)))).not.toContain(
      'example',
    );
  });

  test('an answer that the routing did not ask for is left out with a warning', async () => {
    const verdict = await checked(file([{ D_REL_DIG_AI: '0' }]));
    expect(findingOf(verdict, 'not_asked_answered')).toMatchObject({
      column: 'D_LVL_DIG_AI',
      severity: 'warning',
    });
    expect(verdict.taken[0]!.answers.get('D_LVL_DIG_AI')).toBe('');
  });

  test('employers without consent are left out and counted', async () => {
    const verdict = await checked(file([{}, { G1_PUB: '0' }, { G1_PUB: '-99' }, { G1_PUB: '-97' }]));
    expect(verdict.taken).toHaveLength(1);
    expect(findingOf(verdict, 'consent_missing')).toMatchObject({ rows: [3, 4, 5], count: 3 });
  });

  test.each(['0.0', '0,0', '+0', '-0', '00'])('a no that a spreadsheet wrote as %s is a no', async (no) => {
    expect((await checked(file([{}, { G1_PUB: no }], { delimiter: ';' }))).respondents).toBe(1);
  });

  test('sections of NACE Rev. 2.1 become sections of Rev. 2', async () => {
    const verdict = await checked(
      file([
        { A4_NACE: 'K', A4_NACEV: 'R21' },
        { A4_NACE: '62.01', A4_NACEV: 'R2' },
      ]),
    );
    expect(verdict.taken.map(({ section }) => section)).toEqual(['J', 'J']);
  });

  test.each<[string, Row, Finding['code']]>([
    ['more staff than any employer has', { A5_HEADS: '400000' }, 'heads_implausible'],
    ['more vacancies than staff', { B1_VAC: '300' }, 'vacancies_implausible'],
    ['an answer before the fieldwork', { A8_DATE: '2024-12-24' }, 'date_outside_fieldwork'],
    ['a sum below the employers', { RESPONDENT: 'Yhteensä', A1_COUNTRY: '' }, 'total_row'],
  ])('%s is a warning with its row', async (_, change, code) => {
    const header = [...Object.keys(valid), 'A8_DATE'];
    const verdict = await checked(file([{}, {}, change], { header }), '2026');
    expect(verdict.verdict).toBe('accepted');
    expect(findingOf(verdict, code)).toMatchObject({ severity: 'warning', rows: [4], count: 1 });
  });

  test('one answer for every skill is noticed, different answers are not', async () => {
    const asked = variables.filter(({ code }) => /^D_(IMP|PRF)_/.test(code)).map(({ code }) => code);
    const header = [...Object.keys(valid), ...asked];
    const straight = Object.fromEntries(asked.map((code) => [code, '3']));
    const verdict = await checked(file([straight, { ...straight, [asked[0]!]: '4' }], { header }));
    expect(findingOf(verdict, 'straight_lining')).toMatchObject({ rows: [2], count: 1 });
  });

  test('an address in a wrong column is not repeated in the finding', async () => {
    const verdict = await checked(file([{ A4_NACE: 'anna.virtanen@example.org' }]));
    expect(verdict.verdict).toBe('rejected');
    expect(JSON.stringify(verdict.findings)).not.toContain('example.org');
  });

  test.each<[string, Uint8Array, Finding['code']]>([
    ['nothing', new Uint8Array(), 'file_refused'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'file_refused'],
    ['another table', new TextEncoder().encode('colour,age\nred,4\nblue,5\n'), 'header_not_template'],
  ])('%s is refused', async (_, bytes, code) => {
    const verdict = await checked(bytes);
    expect(verdict.verdict).toBe('rejected');
    expect(findingOf(verdict, code)?.severity).toBe('fail');
  });
});
