import { describe, expect, test } from 'vitest';
import { languages } from '../messages/language.ts';
import { templateHeader, variables } from './codebook.ts';
import { codebookCsv, templateCsv } from './template.ts';

/** Reads RFC 4180 strictly: whatever is left over after the fields of a line is an error. */
function parse(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let rest = text;
  while (rest !== '') {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    if (!match) throw new Error(`not RFC 4180: ${rest.slice(0, 40)}`);
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    rest = rest.slice(match[0].length);
    if (match[3] !== ',' && rest !== '') rows.push([]);
  }
  const [header, ...records] = rows;
  return records.map((record) => {
    expect(record).toHaveLength(header!.length);
    return Object.fromEntries(header!.map((name, index) => [name, record[index]!]));
  });
}

test('the template is one line with CRLF that needs no quotes', () => {
  expect(templateCsv()).toBe(`${templateHeader.join(',')}\r\n`);
  expect(templateCsv()).not.toContain('"');
});

describe.each(languages)('the codebook in %s', (language) => {
  const text = codebookCsv(language);
  const data = parse(text);

  test('is read back, one record per column', () => {
    expect(data.map(({ variable }) => variable)).toEqual(templateHeader);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('has the labels of all languages', () => {
    for (const [index, { label }] of variables.entries())
      for (const each of languages) expect(data[index]![`label_${each}`]).toBe(label[each]);
  });

  test('holds no cell that a spreadsheet would run as a formula', () => {
    const cells = data.flatMap((each) => Object.values(each));
    expect(cells.filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
  });
});

test('the codebook says what is allowed, who is asked and what the frameworks call it', () => {
  const data = parse(codebookCsv('en'));
  const of = (code: string) => data.find(({ variable }) => variable === code)!;
  expect(of('B2_HTF')).toMatchObject({
    block: 'B',
    type: 'count',
    allowed: '0..200000; -97 = Do not know; -98 = Not applicable; -99 = No answer given',
    asked_if: 'B1_VAC > 0',
    framework_tags: '',
  });
  expect(of('G1_PUB')['allowed']).toBe('0 = No; 1 = Yes');
  expect(of('F2_PREP_GRN')['asked_if']).toBe('A7_VETLINK has HIRE');
  expect(of('F3_EQF')['asked_if']).toBe('F3_JOINT is UNITS or F3_JOINT is QUAL or F3_JOINT is BOTH');
  expect(of('D_LVL_DIG_INFO')['framework_tags']).toBe('DC22:1.1 DC22:1.2 DC22:1.3');
});
