import { languages } from '@observatory/data/messages/language.ts';
import { officialIndicatorByName } from '@observatory/data/indicators/official-indicators.ts';
import { describe, expect, test } from 'vitest';

import type { DatasetProblem, RefreshEvent } from './refresh-events.ts';
import { eventSentence, problemSentence } from './refresh-sentences.ts';
import type { Selected } from './selected.ts';
import type { ProblemCode, StructureProblem } from './structure.ts';

const dataset = 'une_rt_a';
const counts = { added: 1, changed: 2, withdrawn: 3, flagged: 4 };
const updated = '2026-09-10T21:00:00Z';
const structure: Readonly<Record<ProblemCode, Readonly<Record<string, string>>>> = {
  dimension_missing: { dimensions: 'age', found: 'freq, geo' },
  dimension_unknown: { dimensions: 'isced11', found: 'freq, geo, isced11' },
  names_for_codes: { found: 'Annual' },
  unit_changed: { dimension: 'unit', codes: 'PC_ACT', found: 'THS_PER' },
  code_missing: { dimension: 'age', codes: 'Y15-24', found: 'Y_LT25' },
  code_absent: { dimension: 'sex', codes: 'F', found: 'T' },
  repeated: { codes: 'DE 2024', count: '1' },
  too_few_rows: { count: '2', minimum: '60' },
};
const problems = Object.entries(structure).map(([problem, detail]): StructureProblem => ({
  indicator: 'youth-unemployment-rate-15-24',
  problem: problem as ProblemCode,
  failing: true,
  detail,
}));
const events: readonly RefreshEvent[] = [
  { event: 'fetching', dataset, indicators: 2 },
  { event: 'retrying', dataset, attempt: 1, seconds: 2, why: '503' },
  { event: 'waiting', dataset, status: 'PROCESSING', seconds: 30 },
  { event: 'unchanged', dataset, updated },
  { event: 'same', dataset, updated },
  { event: 'compared', dataset, updated, ...counts },
  { event: 'recorded', dataset, updated, ...counts },
  { event: 'failed', dataset, problem: 'page', detail: 'Maintenance' },
  { event: 'file_skipped', file: 'a.csv', dataset: 'demo_pjan' },
  { event: 'file_refused', file: 'a.csv', problem: 'gz_truncated' },
  ...problems.flatMap((problem): RefreshEvent[] => [
    { event: 'left_out', dataset, ...problem },
    { event: 'noticed', dataset, ...problem },
  ]),
];
const all: readonly DatasetProblem[] = [
  'unreachable',
  'too_large',
  'not_found',
  'refused',
  'still_preparing',
  'page',
  'damaged',
  'no_rows',
  'no_data',
  'no_indicator',
  'other_csv',
  'parquet',
];

describe.each(languages)('%s', (language) => {
  test('every event and every problem is a sentence with its places filled', () => {
    const sentences = [
      ...events.map((event) => eventSentence(language, event, officialIndicatorByName)),
      ...all.map((problem) => problemSentence(language, problem, 'detail')),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]*[.…]$/);
    expect(new Set(sentences).size).toBe(sentences.length - 2);
  });

  test('an indicator is named by its label and its name, with what was expected and what was found', () => {
    const [event] = events.filter((one) => one.event === 'left_out' && one.problem === 'code_missing');
    const sentence = eventSentence(language, event!, officialIndicatorByName);
    const label = officialIndicatorByName.get('youth-unemployment-rate-15-24')!.label[language];
    for (const part of [label, '(youth-unemployment-rate-15-24)', 'Y15-24', 'Y_LT25', 'une_rt_a'])
      expect(sentence).toContain(part);
  });
});

test('a list of changes has a line for each, and says how many more there are', () => {
  const one = (at: number, value: string, flags = ''): Selected => ({
    indicator: 'i',
    breakdown: 'sex=F',
    unit: 'PC',
    geo: 'DE',
    time: String(2000 + at),
    value,
    flags,
    dimensions: '',
  });
  const many = Array.from({ length: 23 }, (_, at) => one(at, '1', 'b'));
  const changes = {
    added: many,
    changed: [{ before: one(1, '24.4'), after: one(1, '26.4', 'b') }],
    withdrawn: [one(2, '3')],
    flagged: [{ before: one(3, '', 'u'), after: one(3, '', 'c') }],
  };
  const lines = eventSentence('en', { event: 'changes', dataset, changes }, new Map()).split('\n');
  expect(lines).toHaveLength(20 + 1 + 3);
  expect(lines[0]).toBe('  added      i sex=F DE 2000: 1 b');
  expect(lines.slice(20)).toEqual([
    '  … and 3 more; --json lists all.',
    '  changed    i sex=F DE 2001: 24.4 → 26.4 b',
    '  withdrawn  i sex=F DE 2002: 3',
    '  flags      i sex=F DE 2003: : u → : c',
  ]);
});
