import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { skills } from '../competences/skills.ts';
import { palettes } from '../figures/palette.ts';
import { fontSize, svgOf } from '../figures/drawing/drawing.ts';
import { textWidth } from '../figures/text-width.ts';
import { partnerCountries } from '../places/partner-countries.ts';
import { languages, type Language } from '../messages/language.ts';
import { numbers } from '../messages/numbers.ts';
import { asksOf, cellOf, releaseOf, type World } from './answers-under-test.ts';
import { askBrief } from './ask.ts';
import { briefJson, makeBrief } from './brief.ts';
import type { Block, Brief, BriefExtent, BriefKind, BriefQuestion } from './document.ts';
import { usualSettings } from './imprint.ts';
import { NoBrief } from './subject.ts';
import { usualSections } from './sections.ts';

const settings = {
  ...usualSettings,
  notes: [{ text: 'Two large layoffs in spring.', from: 'Omnia' }],
};

const questionOf = (
  kind: BriefKind,
  place: string,
  language: Language,
  extent: BriefExtent = 'full',
): BriefQuestion => ({ kind, place, wave: '2026', language, extent, sections: usualSections(kind, extent) });

async function briefOf(world: World, question: BriefQuestion) {
  const release = releaseOf(world);
  const answers = await askBrief(question, release, asksOf(world));
  return { answers, brief: makeBrief(question, answers, settings) };
}

const world = fc.record({
  seed: fc.integer(),
  hidden: fc.constantFrom(0, 0.1, 0.5, 1),
  low: fc.constantFrom(0, 0.2, 1),
  spread: fc.constantFrom(0, 0.1, 0.6, 1),
  unweighted: fc.constantFrom<string[]>([], ['FI'], ['IT'], ['FI', 'DE', 'IT', 'NL']),
});
const question = fc
  .tuple(
    fc.constantFrom<[BriefKind, string]>(
      ['country', 'FI'],
      ['country', 'NL'],
      ['partnership', 'EQUAL'],
      ['partnership', 'POOLED'],
      ['sector', 'C'],
    ),
    fc.constantFrom(...languages),
    fc.constantFrom<BriefExtent[]>('full', 'summary'),
  )
  .map(([[kind, place], language, extent]) => questionOf(kind, place, language, extent));

/** Every text of a block that is printed. */
function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'findings':
    case 'paragraphs':
      return [...block.texts];
    case 'list':
      return [...block.items];
    case 'remarks':
      return block.remarks.map(({ text }) => text);
    case 'key-figures':
      return block.figures.flatMap(({ label, value, about, comparator }) => [
        label,
        value,
        about,
        comparator,
      ]);
    case 'figure':
      return [block.figure.title, ...block.figure.table.rows.flat()];
    case 'table':
      return block.table.rows.flat();
  }
}

const isForChecks = (id: string): boolean => id === 'method' || id === 'provenance';

const printed = (brief: Brief, part: 'content' | 'checks'): string[] =>
  brief.sections
    .filter(({ id }) => isForChecks(id) === (part === 'checks'))
    .flatMap(({ blocks }) => blocks.flatMap(textsOf));

/** Numbers in a text: digits with what groups them and their decimals. */
const digits = (text: string): string[] => text.match(/\d+(?:[.,\u00A0\u202F]\d+)*/g) ?? [];

/** What a number may be printed as: its value, the ends of its interval, its answers. */
function formsOf({ text, value, low, high, n }: Brief['numbers'][number], language: Language): string[] {
  const write = numbers(language);
  const end = (one: number | undefined) =>
    one === undefined ? [] : [write.points(Math.abs(one)), write.count(one)];
  return [
    ...digits(text),
    ...end(low),
    ...end(high),
    ...(n === undefined ? [] : [write.count(n)]),
    write.points(Math.abs(value)),
  ];
}

/** Digits that are names, not numbers: years, sizes, levels, thresholds in words of a status, the Union of 27. */
const names = [
  '2020',
  '2021',
  '2023',
  '2024',
  '2026',
  '95',
  '1',
  '9',
  '10',
  '49',
  '50',
  '249',
  '250',
  '27',
  '30',
  '12',
  '16',
  '64',
  '74',
  '25',
  '74',
  '15',
  '0',
];

describe('a brief of any answers', () => {
  test('prints no number that it does not quote, and quotes none that it does not print', async () => {
    await fc.assert(
      fc.asyncProperty(world, question, async (given, asked) => {
        const { brief } = await briefOf(given, asked);
        const known = new Set([...names, ...brief.numbers.flatMap((one) => formsOf(one, asked.language))]);
        const texts = printed(brief, 'content');
        const strange = texts.flatMap((text) => digits(text).filter((one) => !known.has(one)));
        expect(strange).toEqual([]);
        const all = [...texts, ...printed(brief, 'checks')].join('\n');
        const unprinted = brief.numbers.filter(({ text }) => !all.includes(text)).map(({ id }) => id);
        expect(unprinted).toEqual([]);
        expect(new Set(brief.numbers.map(({ id }) => id)).size).toBe(brief.numbers.length);
      }),
      { numRuns: 60 },
    );
  });

  test('states a difference only with a verdict behind it, and nothing beyond doubt without weights', async () => {
    await fc.assert(
      fc.asyncProperty(world, question, async (given, asked) => {
        const { answers, brief } = await briefOf(given, asked);
        const isWeighted =
          asked.kind === 'country' ? !given.unweighted.includes(asked.place) : given.unweighted.length === 0;
        const ids = brief.numbers.map(({ id }) => id);
        for (const [family, answer] of [
          ['gaps', answers.gaps],
          ['changes', answers.before],
        ] as const) {
          const stated = skills.filter(({ code }) => ids.includes(`${family}.${code}`));
          for (const { code } of stated) {
            const row = answer!.columns.skill_a.indexOf(code);
            expect(['higher', 'lower']).toContain(answer!.columns.verdict[row]);
            expect(Math.sign(answer!.columns.ci_low[row]!)).toBe(Math.sign(answer!.columns.ci_high[row]!));
          }
          if (!isWeighted) expect(stated).toEqual([]);
        }
        if (!isWeighted)
          expect(ids.filter((id) => /certain$|^finding\.|^difference\.|^spread\./.test(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('has of a hidden cell neither a number nor its value', async () => {
    await fc.assert(
      fc.asyncProperty(world, question, async (any, asked) => {
        // Values that are all alike would stand in the text for those that are shown.
        const given = { ...any, spread: Math.max(0.1, any.spread) };
        const { answers, brief } = await briefOf(given, asked);
        const place = {
          wave: '2026',
          country: asked.kind === 'sector' ? 'POOLED' : asked.place,
          sector: asked.kind === 'sector' ? asked.place : 'ALL',
          size: 'ALL',
        };
        const text = JSON.stringify(briefJson(brief));
        for (const { code } of skills) {
          const { isHidden, value } = cellOf(given, place, 'skill_gap', code);
          const isQuoted = brief.numbers.some(({ id }) => id === `skill_gap.${code}`);
          if (isHidden || asked.extent === 'full') expect(isQuoted).toBe(!isHidden);
          if (isHidden) expect(text).not.toContain(String(value));
        }
        expect(answers.profile.columns.estimate.some((one) => one === undefined)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  test('is the same for the same answers, whole sentences in every language, with figures that keep their width', async () => {
    await fc.assert(
      fc.asyncProperty(world, question, fc.constantFrom(288, 500, 680), async (given, asked, width) => {
        const { answers, brief } = await briefOf(given, asked);
        const text = JSON.stringify(briefJson(brief));
        expect(JSON.stringify(briefJson(makeBrief(asked, answers, settings)))).toBe(text);
        expect(text).not.toMatch(/undefined|NaN|\[object|\{[a-z]+\}|\b[Ss]ignifi[ck]/);
        expect(brief.sections.map(({ id }) => id)).toEqual(asked.sections);
        for (const section of brief.sections) {
          expect(section.blocks.length, section.id).toBeGreaterThan(0);
          for (const block of section.blocks) {
            if (block.kind !== 'figure') {
              expect(textsOf(block).length, section.id).toBeGreaterThan(0);
              continue;
            }
            const drawing = block.figure.draw(palettes.light, width);
            expect(drawing.width).toBe(width);
            const svg = svgOf(drawing, { name: block.figure.id, title: 't', description: 'd' });
            expect(svg).not.toMatch(/NaN|undefined|Infinity/);
            for (const shape of drawing.shapes) {
              if (block.figure.id !== 'parts' || shape.kind !== 'text') continue;
              const end =
                shape.align === 'end' ? shape.x : shape.x + textWidth(shape.text, fontSize, shape.bold);
              expect(end, shape.text).toBeLessThanOrEqual(width + 1);
            }
            const { head, rows, numeric } = block.figure.table;
            for (const row of rows) expect(row).toHaveLength(head.length);
            expect(Math.max(0, ...numeric)).toBeLessThan(head.length);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a brief is asked for', () => {
  const usual: World = { seed: 1, hidden: 0, low: 0, spread: 1, unweighted: [] };

  test.each([
    ['country', 'SE'],
    ['sector', 'ALL'],
    ['partnership', 'FI'],
  ] as const)('%s %s has none', async (kind, place) => {
    await expect(briefOf(usual, questionOf(kind, place, 'en'))).rejects.toThrow(NoBrief);
  });

  test('with few questions, and tells what was left out', async () => {
    let asked = 0;
    const asks = asksOf(usual);
    const counting = Object.fromEntries(
      Object.entries(asks).map(([name, ask]) => [
        name,
        (given: Record<string, string>) => {
          asked++;
          return (ask as (one: Record<string, string>) => unknown)(given);
        },
      ]),
    ) as typeof asks;
    const full = questionOf('country', 'FI', 'en');
    const answers = await askBrief(full, releaseOf(usual), counting);
    expect(asked).toBeLessThan(13);
    const some = makeBrief({ ...full, sections: ['findings', 'method'] }, answers);
    expect(some.sections.map(({ id }) => id)).toEqual(['findings', 'method']);
    expect(printed(some, 'checks').join('\n')).toContain('who answered');
    expect(() => makeBrief({ ...full, sections: ['weather'] }, answers)).toThrow(RangeError);
  });

  test.each(partnerCountries)(
    '$code stands in its sentences as its language has it',
    async ({ code, inPlace }) => {
      for (const language of languages) {
        const { brief } = await briefOf(usual, questionOf('country', code, language));
        const findings = brief.sections[0]!.blocks.flatMap(textsOf).join(' ');
        expect(`${brief.title} ${findings}`).toContain(inPlace[language]);
        expect(JSON.stringify(brief.sections)).not.toMatch(
          /\b(in Netherlands|in Niederlande\b|in Paesi|i Paesi|Suomissa|Alankomaatissa|in de Nederland)/,
        );
      }
    },
  );

  test('has no section of notes where there are none, and says so', async () => {
    const full = questionOf('country', 'FI', 'en');
    const { answers } = await briefOf(usual, full);
    const brief = makeBrief(full, answers);
    expect(brief.sections.map(({ id }) => id)).toEqual(full.sections.filter((id) => id !== 'notes'));
    expect(printed(brief, 'checks').join('\n')).toContain('No partner has added a note');
  });

  test('shows partners’ notes as they were given, and the imprint that settings ask for', async () => {
    const { answers, brief } = await briefOf(usual, questionOf('country', 'FI', 'en'));
    const remarks = brief.sections.find(({ id }) => id === 'notes')!.blocks;
    expect(remarks).toEqual([{ kind: 'remarks', remarks: settings.notes }]);
    expect(brief.imprint).toHaveLength(1);
    const plain = { notes: [], funding: 'none', disclaimer: false, project: '101132823' } as const;
    expect(makeBrief(brief.question, answers, plain).imprint).toEqual(['Erasmus+ project 101132823.']);
  });
});

const golden: readonly [string, World, BriefKind, string][] = [
  [
    'a country with findings',
    { seed: 11, hidden: 0.1, low: 0.1, spread: 1, unweighted: [] },
    'country',
    'NL',
  ],
  [
    'a country where nothing is certain',
    { seed: 5, hidden: 0, low: 0, spread: 0, unweighted: [] },
    'country',
    'NL',
  ],
  [
    'a country without weights',
    { seed: 5, hidden: 0, low: 0, spread: 1, unweighted: ['NL'] },
    'country',
    'NL',
  ],
  [
    'a country of which nothing can be shown',
    { seed: 5, hidden: 1, low: 0, spread: 1, unweighted: [] },
    'country',
    'NL',
  ],
  ['the partnership', { seed: 8, hidden: 0, low: 0, spread: 1, unweighted: [] }, 'partnership', 'EQUAL'],
  ['a sector', { seed: 8, hidden: 0.2, low: 0.2, spread: 1, unweighted: [] }, 'sector', 'F'],
];

describe.each(languages)('the words in %s', (language) => {
  test.each(golden)('of %s', async (_, given, kind, place) => {
    const { brief } = await briefOf(given, questionOf(kind, place, language));
    const said = brief.sections
      // What is asked about drivers and cooperation depends on what the catalogue knows; they have tests of their own.
      .filter(({ id }) => !isForChecks(id) && !['vet', 'drivers'].includes(id))
      .map(({ title, blocks }) => [
        title,
        ...blocks
          .filter((block) => block.kind !== 'table')
          .flatMap((block) => (block.kind === 'figure' ? [block.figure.title] : textsOf(block))),
      ]);
    expect([brief.name, brief.title, ...said]).toMatchSnapshot();
  });
});
