import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { templateHeader, variables } from '@observatory/data/codebook/codebook.ts';
import { missingLabels } from '@observatory/data/codebook/missing-labels.ts';
import { personalWords } from '@observatory/data/codebook/profiles/personal-words.ts';
import { languages } from '@observatory/data/messages/language.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { names } from './codebook-names.ts';
import { personalColumn } from './personal-column.ts';
import { drawnColumns } from './personal-columns-drawn.ts';
import { personalValue, personalValues } from './personal-values.ts';

const answersOf = variables.flatMap(({ answer }) => ('answers' in answer ? answer.answers : []));
const labels = [
  ...variables.flatMap(({ label }) => languages.map((language) => label[language])),
  ...answersOf.flatMap(({ label }) => languages.map((language) => label[language])),
  ...Object.values(missingLabels).flatMap((label) => languages.map((language) => label[language])),
];

describe('the codebook is not personal', () => {
  test('by its codes, labels and answers as headings', () => {
    expect(
      [...templateHeader.slice(1), ...labels].filter((text) => personalColumn(text) !== undefined),
    ).toEqual([]);
    expect(names.filter(({ text }) => personalColumn(text) !== undefined)).toEqual([]);
  });

  test('by its answers as texts', () => {
    const texts = [...labels, ...answersOf.map(({ code }) => code)];
    expect(texts.filter((text) => personalValue(text) !== undefined)).toEqual([]);
  });

  test.each(languages)('by columns of answers in %s, however they are drawn', (language) => {
    const closed = variables.filter(({ answer }) => 'answers' in answer);
    fc.assert(
      fc.property(
        fc.constantFrom(...closed),
        fc.array(fc.nat(), { minLength: 5, maxLength: 60 }),
        fc.constantFrom('', ';', ', '),
        (variable, picks, joint) => {
          const answers = 'answers' in variable.answer ? variable.answer.answers : [];
          const text = (pick: number) => answers[pick % answers.length]!.label[language];
          const several = variable.answer.kind === 'many' && joint !== '';
          // Fifty respondents do not all differ: what few answers there are is given again.
          const cells = picks.map((pick) =>
            several ? [text(pick), text(pick >> 3)].join(joint) : text(pick),
          );
          const why = personalValues([...cells, ...cells, ...cells]);
          expect(why).toBeUndefined();
        },
      ),
    );
  });
});

test.each([
  ['email', 'aino.virtanen@example.org'],
  ['ip', '203.0.113.7'],
  ['ip', '2001:db8::8a2e:370:7334'],
  ['iban', 'FI21 1234 5600 0007 85'],
  ['iban', 'NL91ABNA0417164300'],
  ['national_id', '131052-308T'],
  ['national_id', 'RSSMRA85T10A562S'],
  ['national_id', '12345678Z'],
  ['national_id', '811218-9876'],
  ['phone', '+31 20 794 0800'],
  ['coordinates', '60.1699, 24.9384'],
] as const)('%s: %s', (why, text) => {
  expect(personalValue(text)).toBe(why);
});

test.each([
  'FI21 1234 5600 0007 86',
  '131052-308U',
  '999.1.2.3',
  '10-49',
  '62.01',
  '2026-03-15',
  '12:30:15',
  'ISCO-08',
  '1 234 567',
  'S10_49;S50_249',
])('%s is nobody', (text) => {
  expect(personalValue(text)).toBeUndefined();
});

test.each([
  ['email', 'RecipientEmail'],
  ['name', 'recipient_first_name'],
  ['ip', 'IPAddress'],
  ['coordinates', 'LocationLatitude'],
  ['token', 'token'],
  ['web_address', 'refurl'],
  ['user', 'Käyttäjätunnus'],
  ['email', 'What is your e-mail address?'],
  ['email', '12. Sähköpostiosoitteenne'],
  ['name', 'Vorname der antwortenden Person'],
  ['phone', 'Telefoonnummer (optioneel)'],
  ['birth', 'Data di nascita'],
  ['organisation', 'Name of your company'],
] as const)('%s: %s', (why, heading) => {
  expect(personalColumn(heading)).toBe(why);
});

test.each([
  'StartDate',
  'submitdate',
  'Languages',
  'Progress',
  'Email marketing is important for our sales and for how we look for new staff',
])('%s is no personal heading', (heading) => {
  expect(personalColumn(heading)).toBeUndefined();
});

const shared = join(
  import.meta.dirname,
  '../../../../../shared/csv-suites/eusurvey/export-header-labels.tsv',
);
if (!existsSync(shared)) {
  // eslint-disable-next-line no-console -- what is left out must be heard
  console.warn('Left out: the headings of EUSurvey in every language, which are not beside the repository.');
}
test.skipIf(!existsSync(shared))(
  'names, addresses and users of EUSurvey in every language of the Union',
  () => {
    const personal = /^label\.(?:Email|FirstName|LastName|Name|UserName)$/;
    const rows = readFileSync(shared, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
    const asked = rows.filter(([, key]) => personal.test(key!));
    expect(asked).toHaveLength(5 * 24);
    expect(asked.filter(([, , label]) => personalColumn(label!) === undefined)).toEqual([]);
    const others = rows.filter(([, key]) =>
      /^label\.(?:CreationDate|LastUpdate|Languages|TotalScore)$/.test(key!),
    );
    expect(others.filter(([, , label]) => personalColumn(label!) !== undefined)).toEqual([]);
  },
);

test('finds at least 99 of 100 personal columns, and at least 95 of 100 that it names are personal', () => {
  const columns = drawnColumns(5, 8_000, {
    personal: personalWords.flatMap(({ anywhere, alone }) => [...anywhere, ...alone]),
    harmless: labels,
  });
  const told = columns.map(({ heading, texts, personal }) => ({
    heading,
    texts,
    personal,
    why: personalColumn(heading) ?? personalValues(texts),
  }));
  const right = told.filter(({ personal, why }) => personal && why !== undefined).length;
  const recall = right / told.filter(({ personal }) => personal).length;
  const precision = right / told.filter(({ why }) => why !== undefined).length;
  expect({ recall: recall >= 0.99, precision: precision >= 0.95 }).toEqual({ recall: true, precision: true });
});
