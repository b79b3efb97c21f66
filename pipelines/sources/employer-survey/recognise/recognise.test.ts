import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { templateHeader, variables } from '@observatory/data/codebook/codebook.ts';
import { languages } from '@observatory/data/messages/language.ts';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

import { allProposals, confirm } from './confirm.ts';
import { questionnaireVersion } from './questionnaire-version.ts';
import { recognise } from './recognise.ts';
import type { Sample } from './recognition.ts';
import { rowReader } from './row-reader.ts';

/** A sample of columns: heading, then texts. */
function sampleOf(...columns: readonly (readonly string[])[]): Sample {
  const header = columns.map(([name]) => name!);
  const rows = Math.max(...columns.map(({ length }) => length)) - 1;
  return {
    header,
    headerRows: [header],
    preamble: [],
    rows: Array.from({ length: rows }, (_, at) => ({
      cells: columns.map((column) => column[at + 1] ?? ''),
      number: at + 2,
    })),
  };
}

const useOf = (...columns: readonly (readonly string[])[]) => recognise(sampleOf(...columns)).columns[0]!.use;

describe('headings', () => {
  test.each([
    'A5_HEADS',
    'a5heads',
    'A5HEADS. How many people',
    'People on the payroll now, working owners included',
    '7. People on the payroll now, working owners included:',
    '<p>People on the payroll now,&nbsp;working owners included</p>',
    'BESCHÄFTIGTE HEUTE, TÄTIGE INHABERINNEN UND INHABER EINGESCHLOSSEN',
    'Beschaftigte heute tatige Inhaberinnen und Inhaber eingeschlossen',
    'Henkilöt palkkalistoilla nyt, työskentelevät omistajat mukaan lukien (A5_HEADS)',
  ])('%s', (heading) => {
    expect(useOf([heading, '12', '40'])).toEqual({ kind: 'variable', code: 'A5_HEADS' });
  });

  test.each([
    'A7_VETLINK[APPR]',
    'A7VETLINK_APPR',
    'Present links with vocational education and training [Apprentices]',
    'Heutige Verbindungen zur beruflichen Bildung: Auszubildende',
    '9. Present links with vocational education and training - Apprentices',
  ])('%s', (heading) => {
    expect(useOf([heading, 'Y', ''])).toEqual({ kind: 'option', code: 'A7_VETLINK', option: 'APPR' });
  });

  test('every label of every variable names it, whatever is around it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...variables.filter(({ code }) => code !== 'RESPONDENT')),
        fc.constantFrom(...languages),
        fc.constantFrom('', '3. ', 'Q12: ', '  ', '<b>', '4) '),
        fc.constantFrom('', ' *', ':', '?', '</b>'),
        ({ code, label }, language, before, after) => {
          expect(useOf([`${before}${label[language]}${after}`, ''])).toEqual({ kind: 'variable', code });
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a wording that is only alike is not used, and asked about', () => {
    const { columns, questions } = recognise(sampleOf(['Vacancies yesterday', '3', '4']));
    expect(columns[0]!.use).toEqual({ kind: 'unknown' });
    expect(questions).toMatchObject([{ kind: 'column', columns: [0] }]);
  });

  test('what nobody asked is unknown, without a question', () => {
    const { columns, questions } = recognise(
      sampleOf(['Colour of the logo', 'red', 'blue'], ['B1_VAC', '1', '2']),
    );
    expect(columns[0]!.use).toEqual({ kind: 'unknown' });
    expect(questions).toEqual([]);
  });
});

describe('doubts', () => {
  test('two columns for one question: neither is used until the partner has chosen', () => {
    const sample = sampleOf(['B1_VAC', '1', '2'], ['Vacancies today', '2', '2']);
    const recognition = recognise(sample);
    expect(recognition.columns.map(({ use }) => use.kind)).toEqual(['unknown', 'unknown']);
    expect(recognition.questions).toMatchObject([{ kind: 'twice', columns: [0, 1] }]);
    const confirmed = confirm(recognition, allProposals(recognition.questions));
    expect(confirmed.questions).toEqual([]);
    expect(rowReader(confirmed)(['1', '2']).get('B1_VAC')).toBe('1');
  });

  test('the empty one of two columns does not count', () => {
    const { columns, questions } = recognise(sampleOf(['B1_VAC', '', ''], ['Vacancies today', '2', '2']));
    expect(columns.map(({ use }) => use.kind)).toEqual(['metadata', 'variable']);
    expect(questions).toEqual([]);
  });

  test('a 9 in a scale is asked about, and left alone until then', () => {
    const recognition = recognise(
      sampleOf(['D_LVL_DIG_AI', '1', '9', '4'], ['D_LVL_SOF_TEAM', '2', '9', '3']),
    );
    expect(recognition.questions).toMatchObject([
      { kind: 'missing_code', columns: [0, 1], values: ['9'], proposal: {} },
    ]);
    const row = rowReader(recognition)(['9', '3']);
    expect(row.get('D_LVL_DIG_AI')).toBe('9');
    expect(row.damage).toMatchObject([
      { kind: 'missing_unsure', code: 'D_LVL_DIG_AI', column: 0, value: '9' },
    ]);
    const said = confirm(recognition, { answers: { 0: { '9': '-97' }, 1: { '9': '-97' } } });
    expect(said.questions).toEqual([]);
    expect(rowReader(said)(['9', '3']).get('D_LVL_DIG_AI')).toBe('-97');
  });

  test('1 and 2 for yes and no are asked about once, in all columns', () => {
    const { questions } = recognise(
      sampleOf(['D_REL_DIG_AI', '1', '2'], ['D_TRN_DIG_AI', '1', '1'], ['G1_PUB', '1', '2']),
    );
    expect(questions).toMatchObject([
      { kind: 'answers', columns: [0, 1, 2], proposal: { answers: { 1: { '1': '1', '2': '0' } } } },
    ]);
  });

  test('numbers of choices that fit codes and positions differently are not explained', () => {
    const ambiguous = recognise(sampleOf(['F3_EQF', '3', '3']));
    expect(ambiguous.questions).toMatchObject([{ kind: 'answers', proposal: {} }]);
    const clear = recognise(sampleOf(['F3_EQF', '3;4', '5']));
    expect(clear.questions).toMatchObject([{ proposal: { answers: { 0: { '3': 'EQF3', '5': 'EQF5' } } } }]);
  });

  test('fields that lost a zero are certain where another has kept it', () => {
    const recognition = recognise(sampleOf(['F3_FIELD', '06;04', '6', '10']));
    expect(recognition.questions).toEqual([]);
    expect(rowReader(recognition)(['6'])).toMatchObject({
      damage: [{ kind: 'zero_restored', value: '6', mended: 'F06' }],
    });
    expect(rowReader(recognition)(['10']).get('F3_FIELD')).toBe('F10');
  });

  test('a required variable without a heading is asked about where values fit', () => {
    const { questions } = recognise(sampleOf(['Where', 'FI', 'DE', 'IT'], ['B1_VAC', '1', '2', '3']));
    expect(questions).toMatchObject([
      {
        kind: 'required',
        values: ['A1_COUNTRY'],
        proposal: { columns: { 0: { kind: 'variable', code: 'A1_COUNTRY' } } },
      },
    ]);
  });

  test.each([
    [['C', '45', 'F'], 'R2', []],
    [['C', 'V'], 'R21', []],
    [['C', '62', 'F'], undefined, []],
    [['K', 'M'], undefined, ['nace_version']],
    [['45', 'V'], undefined, ['nace_version']],
  ])('the version of NACE of %s', (codes, version, kinds) => {
    const { naceVersion, questions } = recognise(sampleOf(['A4_NACE', ...codes]));
    expect(naceVersion).toBe(version);
    expect(questions.map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each(['TOL 2025', 'WZ 2025', 'ATECO 2025', 'NACE Rev. 2.1'])(
    'a heading with %s settles it',
    (name) => {
      const recognition = recognise(sampleOf([`A4_NACE: ${name}`, 'K', 'M']));
      expect(recognition).toMatchObject({ naceVersion: 'R21', questions: [] });
      expect(rowReader(recognition)(['K']).get('A4_NACEV')).toBe('R21');
    },
  );

  test('day and month with a slash are asked about unless a day above twelve tells', () => {
    expect(recognise(sampleOf(['A8_DATE', '3/4/2026', '5/4/2026'])).questions).toMatchObject([
      { kind: 'day_first' },
    ]);
    expect(recognise(sampleOf(['A8_DATE', '3/4/2026', '4/25/2026']))).toMatchObject({
      dayFirst: false,
      questions: [],
    });
  });
});

test('a long id in scientific notation is reported', () => {
  const recognition = recognise(sampleOf(['Response ID', '1,23E+15'], ['B1_VAC', '1']));
  const row = rowReader(recognition)(['1,23E+15', '1']);
  expect(row.damage).toMatchObject([{ kind: 'id_shortened', code: 'RESPONDENT' }]);
  expect(row.get('RESPONDENT')).toBe('1,23E+15');
});

test('the word that EUSurvey writes for every respondent of an anonymous survey is no id', () => {
  const recognition = recognise(
    sampleOf(['Kennnummer des Beitrags', 'Anonym', 'Anonym'], ['B1_VAC', '1', '2']),
  );
  expect(recognition.columns[0]!.use).toEqual({ kind: 'respondent' });
  expect(rowReader(recognition)(['Anonym', '1']).get('RESPONDENT')).toBe('');
});

test('what was confirmed is taken silently when the same questionnaire comes again, and not for another', () => {
  const sample = sampleOf(['Vacancies yesterday', '3', '4']);
  const first = recognise(sample);
  const remembered = confirm(first, { columns: { 0: { kind: 'variable', code: 'B1_VAC' } } });
  expect(remembered.questions).toEqual([]);
  expect(recognise(sampleOf(['VACANCIES yesterday:', '8']), { remembered })).toBe(remembered);
  expect(recognise(sampleOf(['Vacancies tomorrow', '8']), { remembered }).columns[0]!.reason).not.toBe(
    'confirmed',
  );
  expect(questionnaireVersion(['a', 'b'])).not.toBe(questionnaireVersion(['b', 'a']));
});

test('the header of the template is recognised whole, in any order and case', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...templateHeader], { minLength: 20 }), (header) => {
      const { columns, profile } = recognise(sampleOf(...header.map((name) => [name.toLowerCase(), ''])));
      expect(profile).toBe('template');
      const codes = columns.map(({ use }) => ('code' in use ? use.code : use.kind));
      expect(codes).toEqual(header.map((name) => (name === 'RESPONDENT' ? 'respondent' : name)));
    }),
    { numRuns: 20 },
  );
});

test('no sample makes it throw', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('D_REL[SQ001]', 'A..b', '((', '{"ImportId"', '[[..]]'),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
      (columns) => {
        const sample = sampleOf(...columns);
        const recognition = recognise(sample);
        const read = rowReader(confirm(recognition, allProposals(recognition.questions)));
        for (const { cells } of sample.rows) expect(read(cells).get('A1_COUNTRY')).toBeTypeOf('string');
      },
    ),
  );
});

const shared = join(import.meta.dirname, '../../../../../shared/csv-suites/qualtrics');
if (!existsSync(shared)) {
  // eslint-disable-next-line no-console -- what is left out must be heard
  console.warn('Left out: real exports of Qualtrics, which are not beside the repository.');
}
test.skipIf(!existsSync(shared)).each([
  ['sample.csv', 3],
  ['sample_legacy.csv', 2],
])('the real export %s: profile, id and personal columns', (name, headerRows) => {
  const text = readFileSync(join(shared, name), 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const head = data.slice(0, headerRows);
  const rows = data.slice(headerRows).map((cells, at) => ({ cells, number: at + headerRows + 1 }));
  const { profile, columns } = recognise({ header: head[0]!, headerRows: head, preamble: [], rows });
  expect(profile).toBe('qualtrics');
  const headersOf = (kind: string) =>
    columns.filter(({ use }) => use.kind === kind).map(({ index }) => head[1]![index]);
  expect(headersOf('respondent')).toHaveLength(1);
  expect(headersOf('variable')).toEqual([]);
  const dropped = new Set(columns.filter(({ use }) => use.kind === 'personal').map(({ index }) => index));
  const body = data
    .slice(headerRows)
    .map((row) => row.filter((_, index) => !dropped.has(index)).join(' '))
    .join(' ');
  expect(body).not.toMatch(/130\.92|47\.11|7\.23/);
});
