import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OfficialIndicator } from '@observatory/data/indicators/official/indicator.ts';

import { randomFor } from '../../demonstration/random.ts';
import { compareVintages, type VintageChanges } from './compare-vintages.ts';
import { uniteFlags, withoutNormal } from './flags.ts';
import { indicatorsOf } from './replay/replayed.ts';
import { eventSentence } from './refresh-sentences.ts';
import type { Selected } from './selected.ts';
import { readVintage } from './vintage-observations.ts';
import { wantedPlaces } from './wanted.ts';

const file = new URL('../../../../shared/open-data/files/jaf-values-2025-10.csv.gz', import.meta.url);
const present = existsSync(file);
if (!present) {
  // eslint-disable-next-line no-console -- what is left out must be heard
  console.warn(
    `Left out: revisions between two vintages of 328,385 real values, since ${file.pathname} is not there.`,
  );
}

/** A value of the Joint Assessment Framework's indicators as the file of October 2025 has it. */
type Row = readonly [key: string, geo: string, time: string, value: string, flag: string];

/**
 * What May 2024 had where October 2025 has another value, for the rows of which both were seen (NL adult learning,
 * DE unemployment, green employment of the Union).
 */
const knownRevisions = new Map([
  ['PA8.2.O1. NL 2023', '24.4'],
  ['PA1.C3.15-74.T DE 2010', '7.0'],
  ['PA6a.C5. EU27_2020 2021', '5244000'],
]);

const keyOf = ([key, geo, time]: Row): string => `${key} ${geo} ${time}`;

/** The rows as one SDMX-CSV of a dataset with the indicator's key as a dimension. */
function asSdmxCsv(rows: readonly Row[]): string {
  const head = 'DATAFLOW,LAST UPDATE,freq,jaf_key,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n';
  return head + rows.map((row) => `ESTAT:JAF(1.0),20/10/25 11:00:00,A,${row.join(',')}\n`).join('');
}

type Plan = {
  readonly before: Row[];
  readonly expected: Readonly<Record<keyof VintageChanges, Set<string>>>;
};

/** An earlier vintage made from the later one by drawing for each row what happened to it since. */
function earlierVintage(rows: readonly Row[]): Plan {
  const random = randomFor('jaf', 'May 2024');
  const expected = {
    added: new Set<string>(),
    changed: new Set<string>(),
    withdrawn: new Set<string>(),
    flagged: new Set<string>(),
  };
  const before = rows.flatMap((row): Row[] => {
    const [key, geo, time, value, flag] = row;
    const drawn = random.uniform();
    const known = knownRevisions.get(keyOf(row));
    if (known !== undefined || drawn < 0.13) {
      expected.changed.add(keyOf(row));
      return [[key, geo, time, known ?? String(Number(value) + 0.06 + random.uniform() * 5), flag]];
    }
    if (drawn < 0.17) {
      expected.added.add(keyOf(row));
      return [];
    }
    if (drawn < 0.18) {
      const gone: Row = [`${key}OLD`, geo, time, value, flag];
      expected.withdrawn.add(keyOf(gone));
      return [row, gone];
    }
    if (drawn < 0.2) {
      expected.flagged.add(keyOf(row));
      return [[key, geo, time, value, `${flag}f`]];
    }
    return [row];
  });
  return { before, expected };
}

describe.skipIf(!present)('two vintages of the values of the Joint Assessment Framework', () => {
  let rows: Row[];
  let plan: Plan;
  let indicator: OfficialIndicator;
  let later: readonly Selected[];
  let changes: VintageChanges;
  beforeAll(() => {
    const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n').slice(1);
    rows = lines.map((line) => line.split(',') as unknown as Row);
    plan = earlierVintage(rows);
    const keys = [...new Set([...rows, ...plan.before].map(([key]) => key))];
    const [any] = indicatorsOf('une_rt_a');
    const codes = Object.fromEntries(keys.map((key) => [key, any!.label]));
    indicator = {
      ...any!,
      name: 'jaf',
      dataset: 'jaf',
      filters: { freq: 'A' },
      breakdowns: [{ dimension: 'jaf_key', label: any!.label, total: keys[0]!, codes }],
      minimumRows: 0,
    };
    const read = (some: readonly Row[]): readonly Selected[] => {
      const reading = readVintage(Buffer.from(asSdmxCsv(some)), 'jaf.csv', [indicator]);
      if (reading.kind === 'refusal') throw new Error(reading.code);
      expect(reading.problems.filter(({ failing }) => failing)).toEqual([]);
      return reading.selected;
    };
    later = read(rows);
    changes = compareVintages(read(plan.before), later);
  });

  const places = new Set(wantedPlaces);
  const ofPlaces = (keys: ReadonlySet<string>) =>
    new Set([...keys].filter((key) => places.has(key.split(' ')[1]!)));
  const nameOf = ({ dimensions, geo, time }: Selected) =>
    `${/jaf_key=([^;]*)/.exec(dimensions)?.[1]} ${geo} ${time}`;

  test('every value of a place of ours is loaded as it stands, with its flags', () => {
    expect(rows).toHaveLength(328_385);
    const own = rows.filter(([, geo]) => places.has(geo));
    expect(own.length).toBeGreaterThan(290_000);
    const expected = own.map((row) => `${keyOf(row)} ${row[3]} ${uniteFlags(withoutNormal(row[4]))}`);
    expect(later.map((one) => `${nameOf(one)} ${one.value} ${one.flags}`)).toEqual(expected);
  });

  test('the comparison finds exactly what was revised, added, withdrawn and flagged', () => {
    const { expected } = plan;
    expect(new Set(changes.added.map(nameOf))).toEqual(ofPlaces(expected.added));
    expect(new Set(changes.changed.map(({ after }) => nameOf(after)))).toEqual(ofPlaces(expected.changed));
    expect(new Set(changes.withdrawn.map(nameOf))).toEqual(ofPlaces(expected.withdrawn));
    expect(new Set(changes.flagged.map(({ after }) => nameOf(after)))).toEqual(ofPlaces(expected.flagged));
    expect(changes.changed.length).toBeGreaterThan(38_000);
  });

  test('the revisions that are known by name are among them, with both values', () => {
    const found = changes.changed
      .filter(({ after }) => knownRevisions.has(nameOf(after)))
      .map(({ before, after }) => [nameOf(after), before.value, after.value]);
    expect(new Set(found)).toEqual(
      new Set([
        ['PA8.2.O1. NL 2023', '24.4', '26.4'],
        ['PA1.C3.15-74.T DE 2010', '7.0', '6.6'],
        ['PA6a.C5. EU27_2020 2021', '5244000', '5903000'],
      ]),
    );
    const own = changes.changed.filter(({ after }) => nameOf(after) === 'PA8.2.O1. NL 2023');
    const event = {
      event: 'changes',
      dataset: 'jaf',
      changes: { added: [], changed: own, withdrawn: [], flagged: [] },
    } as const;
    expect(eventSentence('en', event, new Map())).toBe(
      '  changed    jaf jaf_key=PA8.2.O1. NL 2023: 24.4 → 26.4',
    );
  });
});
