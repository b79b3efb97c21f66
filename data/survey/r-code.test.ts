import { describe, expect, test } from 'vitest';

import { variableByCode } from '../codebook/codebook.ts';
import { indicators, itemsOf } from '../indicators/catalogue.ts';
import { languages } from '../messages/language.ts';
import { rCodeText } from '../messages/r-code-texts.ts';
import { skills } from '../competences/skills.ts';
import { estimateRatio } from './estimate.ts';
import { noMoments } from './moments.ts';
import { rCodeFor, type RCodeView } from './r-code.ts';

const everywhere = { wave: '2026', country: 'FI', sector: 'ALL', size: 'ALL' };
const codes = indicators.map((indicator) => {
  const item = itemsOf(indicator).at(-1)!;
  return {
    id: indicator.id,
    indicator,
    item,
    code: rCodeFor({ indicator: indicator.id, item, ...everywhere }, 'en'),
  };
});

/** The code without comments and with every string empty. */
const bare = (code: string) => code.replace(/"[^"\n]*"|"\nversion[^"]*"/g, '""').replace(/#.*$/gm, '');

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** What is left open at the end, or the first bracket that closes nothing. */
function unbalanced(text: string): string {
  const open: string[] = [];
  for (const character of text) {
    if (closing[character]) open.push(closing[character]);
    else if (')]}'.includes(character) && open.pop() !== character) return character;
  }
  return open.join('');
}

const columnNames = /\b[A-G]\d?_[A-Z\d_]+|\b[A-G]\d_[A-Z]+\b/g;

describe.each(codes)('$id', ({ indicator, item, code }) => {
  test('is balanced text without anything that was not filled in', () => {
    expect(unbalanced(bare(code))).toBe('');
    expect(code.match(/"/g)!.length % 2).toBe(0);
    expect(code).not.toMatch(/undefined|null|\[object|\$\{|\bNaN\b|Infinity/);
    expect(Math.max(...code.split('\n').map((line) => line.length))).toBeLessThanOrEqual(112);
  });

  test('names columns of the codebook only, and reads each that it names', () => {
    const named = new Set(code.match(columnNames));
    expect([...named].filter((name) => !variableByCode.has(name))).toEqual([]);
    const read = /\ncolumns <- c\(([^)]*)\)/.exec(code)![1]!;
    expect(new Set(read.match(columnNames))).toEqual(named);
  });

  test('asks for the columns that the definition asks for', () => {
    const taken = new Set<string>();
    indicator.measure((column) => {
      taken.add(column);
      return new Float64Array(1);
    }, item);
    expect(new Set(Object.values(indicator.rMeasure(item).reads).flat())).toEqual(taken);
  });

  test('gives its expressions no name that they do not have', () => {
    const { reads, steps = {}, x, z } = indicator.rMeasure(item);
    const functions = ['ifelse', 'is', 'na', 'rm', 'sign', 'c', 'in', 'rowSums', 'has_code', 'TRUE', 'NA'];
    const known = new Set([...functions, ...Object.keys(reads), 'missing_codes']);
    for (const [name, expression] of [...Object.entries(steps), ['z', z], ['x', x]] as const) {
      const words = expression.replace(/"[^"]*"/g, '').match(/[A-Za-z_]+/g) ?? [];
      expect(words.filter((word) => !known.has(word))).toEqual([]);
      known.add(name);
    }
  });
});

test('the codes of answers in the expressions are answers of their question', () => {
  for (const { indicator, item } of codes) {
    const { reads, steps = {}, x, z } = indicator.rMeasure(item);
    const text = [...Object.values(steps), z, x].join('\n');
    const answers = Object.values(reads)
      .flat()
      .flatMap((column) => {
        const { answer } = variableByCode.get(column)!;
        return 'answers' in answer ? answer.answers.map(({ code }) => code) : [];
      });
    for (const [, code = ''] of text.matchAll(/"([^"]*)"/g)) expect([...answers, '-97']).toContain(code);
  }
});

test('the routing of the questionnaire is applied, the condition of a condition too', () => {
  const code = rCodeFor({ indicator: 'ssv_density', item: 'ALL', ...everywhere }, 'en');
  expect(code).toContain('answers$B2_HTF <- only_if(number(answers$B1_VAC) > 0, answers$B2_HTF)');
  expect(code).toContain('answers$B4_SSV <- only_if(number(answers$B2_HTF) > 0, answers$B4_SSV)');
  const relevance = rCodeFor({ indicator: 'skill_relevance', item: skills[0]!.code, ...everywhere }, 'en');
  expect(relevance).not.toContain('only_if');
});

test.each([
  ['ALL', 19],
  ['B-E', 4],
  ['C', 1],
])('the sector %s is a union of %i sections', (sector, count) => {
  const code = rCodeFor({ indicator: 'gap_incidence', item: 'ALL', ...everywhere, sector }, 'en');
  const [, sections = ''] = /\nsections <- (?:c\()?([^)]*?)\)?\nsizes/.exec(code)!;
  expect(sections.match(/"[A-S]"/g)).toHaveLength(count);
});

test.each(languages)('the explanation at the top is in %s, with the command in one line', (language) => {
  const code = rCodeFor({ indicator: 'rds', item: 'GRN_LAW', ...everywhere }, language);
  const top = code.slice(0, code.indexOf('library(survey)'));
  expect(top).toContain('npm run --silent pipeline -- demonstration --files <folder>');
  expect(top.replaceAll('\n# ', ' ')).toContain(rCodeText(language, 'r_code.cells'));
});

test('the made-up cells give the numbers beside them', () => {
  const { code } = codes[0]!;
  const column = (name: string) =>
    new RegExp(`\\b${name} = c\\(([^)]*)\\)`).exec(code)![1]!.split(', ').map(Number);
  const made = code.slice(code.indexOf('made_up_cells <-'));
  const [m, fraction] = ['m', 'fraction'].map((name) =>
    new RegExp(`\\b${name} = c\\(([^)]*)\\)`).exec(made)![1]!.split(', ').map(Number),
  );
  const cells = column('weight').map((weight, at) => {
    const moments = Object.fromEntries(
      ['n', 'nx', 'x', 'z', 'xx', 'xz', 'zz'].map((name) => [name, column(name)[at]!]),
    );
    return { weight, stratum: column('stratum')[at]! - 1, moments: { ...noMoments, ...moments } };
  });
  const strata = m!.map((n, at) => ({ n, fraction: fraction![at]! }));
  const { value, standardError, df } = estimateRatio(cells, strata, 'share')!;
  const beside = /# Value (\S+), standard error (\S+), df (\d+)/.exec(code)!.slice(1).map(Number);
  expect(beside).toEqual([Number(value.toPrecision(10)), Number(standardError.toPrecision(10)), df]);
});

test.each([{ indicator: 'nothing' }, { item: 'ALL' }, { country: 'SE' }, { sector: 'T' }, { size: 'large' }])(
  'a code that is not in the catalogue is refused: %o',
  (wrong) => {
    const view: RCodeView = { indicator: 'skill_gap', item: 'DIG_AI', ...everywhere, ...wrong };
    expect(() => rCodeFor(view, 'en')).toThrow(RangeError);
  },
);

// Read by eye and run in R; a change of the method changes them, and is to be read and run again.
test.each([
  ['skill-gap-fi', { indicator: 'skill_gap', item: 'DIG_AI', ...everywhere }],
  [
    'gap-density-equal',
    { indicator: 'gap_density', item: 'ALL', wave: '2026', country: 'EQUAL', sector: 'B-E', size: 'S10_49' },
  ],
])('golden %s', async (name, view) => {
  await expect(rCodeFor(view, 'en')).toMatchFileSnapshot(`r-code/goldens/${name}.R`);
});
