import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { OfficialIndicator } from '@observatory/data/indicators/official/indicator.ts';
import { currencyOf } from '@observatory/data/contract/eurostat-state.ts';

import type { Home } from '../../storage/home.ts';
import { readJournal } from '../../storage/journal.ts';
import { inputsInForce } from '../../release/inputs.ts';
import { formerObservations, readKeptVintage } from './kept-vintages.ts';
import { sdmxCsvOne, tsv } from './replay/answers.ts';
import { revisedDataset } from './replay/invented-dataset.ts';
import * as misbehaviours from './replay/misbehaviours.ts';
import type { Misbehaviour, ReplayServer } from './replay/replay-server.ts';
import { hastySettings, indicatorsOf, replayed } from './replay/replayed.ts';
import type { RefreshEvent } from './refresh-events.ts';
import { refresh, type RefreshWishes } from './refresh.ts';
import { readState } from './state-file.ts';
import { vintagesOf } from './take-file.ts';

const indicators = indicatorsOf('une_rt_a', 'educ_uoe_enrs04', 'trng_cvt_10s');

async function run(
  home: Home,
  replay: ReplayServer,
  wishes: Partial<RefreshWishes> = {},
): Promise<{ summary: object; events: RefreshEvent[]; names: string[] }> {
  const events: RefreshEvent[] = [];
  const summary = await refresh(home, {
    indicators,
    datasets: [],
    dryRun: false,
    force: false,
    settings: hastySettings(replay.base),
    tell: (event) => events.push(event),
    ...wishes,
  });
  return { summary, events, names: events.map(({ event }) => event) };
}

const none = { taken: 0, unchanged: 0, partly: 0, failed: 0 };

/** A value of Germany is another one, one is gone, one is new to the flags. */
function revise(replay: ReplayServer, code: string): void {
  const germany = replay.datasets.get(code)!;
  const at = germany.rows.findIndex(({ codes, value }) => codes.includes('DE') && value !== '');
  const own = germany.rows.flatMap((row, index) => (index > at && row.value !== '' ? [index] : []));
  replay.datasets.set(
    code,
    revisedDataset(germany, (row, index) => {
      if (index === at) return { ...row, value: '123.4' };
      if (index === own[0]) return undefined;
      return index === own[1] ? { ...row, flags: 'fr' } : row;
    }),
  );
}

test('every dataset is fetched once, kept with its origin, and recorded in order', async () => {
  await using set = await replayed(indicators);
  const { home, replay } = set;
  const { summary, names } = await run(home, replay);
  expect(summary).toEqual({ ...none, taken: 3 });
  expect(names).toEqual(['fetching', 'recorded', 'fetching', 'recorded', 'fetching', 'recorded']);
  const { vintages } = inputsInForce(await readJournal(home));
  expect(vintages.map(({ source }) => source)).toEqual([
    'eurostat/educ_uoe_enrs04',
    'eurostat/trng_cvt_10s',
    'eurostat/une_rt_a',
  ]);
  expect(vintages[0]).toMatchObject({
    dataset: 'educ_uoe_enrs04',
    updated: '2026-09-10T21:00:00Z',
    name: 'educ_uoe_enrs04.sdmx.csv',
  });
  for (const vintage of vintages) {
    const reading = await readKeptVintage(home, vintage, indicators);
    expect(reading.kind === 'reading' && reading.selected.length).toBeGreaterThan(100);
  }
  expect(await readdir(home.folder)).not.toContain('fetching');
});

test('what has not changed is not fetched again, and the state says when it was asked', async () => {
  await using set = await replayed(indicators);
  const { home, replay } = set;
  await run(home, replay);
  replay.asked.length = 0;
  const { summary } = await run(home, replay);
  expect(summary).toEqual({ ...none, unchanged: 3 });
  expect(replay.asked.map(({ address }) => address.split('?')[0])).toEqual([
    '/dissemination/catalogue/toc/txt',
  ]);
  const [vintage] = await vintagesOf(home, 'une_rt_a');
  expect(currencyOf(await readState(home), 'une_rt_a', vintage!)).toMatchObject({ kind: 'current' });
});

test('a change is fetched, compared, and kept beside the vintage before', async () => {
  await using set = await replayed(indicators);
  const { home, replay } = set;
  await run(home, replay);
  const [before] = await vintagesOf(home, 'une_rt_a');
  revise(replay, 'une_rt_a');
  const { summary, events } = await run(home, replay);
  expect(summary).toEqual({ ...none, taken: 1, unchanged: 2 });
  expect(events.find(({ event }) => event === 'recorded')).toMatchObject({
    dataset: 'une_rt_a',
    updated: '2026-10-05T09:00:00Z',
    added: 0,
    changed: 1,
    withdrawn: 1,
    flagged: 1,
  });
  expect(await vintagesOf(home, 'une_rt_a')).toMatchObject([
    { file: before!.file },
    { updated: '2026-10-05T09:00:00Z' },
  ]);
});

test('a newer vintage that could not be taken is known to exist', async () => {
  await using set = await replayed(indicators);
  const { home, replay } = set;
  await run(home, replay);
  revise(replay, 'une_rt_a');
  replay.plan(/\/sdmx\//, ...Array<Misbehaviour>(20).fill(misbehaviours.status(503)));
  const { summary } = await run(home, replay);
  expect(summary).toEqual({ ...none, unchanged: 2, failed: 1 });
  const [vintage] = await vintagesOf(home, 'une_rt_a');
  expect(currencyOf(await readState(home), 'une_rt_a', vintage!)).toMatchObject({
    kind: 'newer',
    since: '2026-10-05T09:00:00Z',
  });
});

test('a trial lists every change and records nothing', async () => {
  await using set = await replayed(indicators);
  const { home, replay } = set;
  await run(home, replay);
  const records = await readJournal(home);
  const state = await readState(home);
  revise(replay, 'une_rt_a');
  const { events } = await run(home, replay, { dryRun: true });
  const changes = events.find((event) => event.event === 'changes')!.changes;
  expect(changes.changed[0]!.after).toMatchObject({ geo: 'DE', value: '123.4' });
  expect(
    [changes.added, changes.changed, changes.withdrawn, changes.flagged].map(({ length }) => length),
  ).toEqual([0, 1, 1, 1]);
  expect(await readJournal(home)).toEqual(records);
  expect(await readState(home)).toEqual(state);
});

test('a dataset that fails does not stop the others, and stays as it was', async () => {
  await using set = await replayed(indicators);
  const { home, replay } = set;
  replay.plan(/trng_cvt_10s/, misbehaviours.page, misbehaviours.page);
  const { summary, events } = await run(home, replay);
  expect(summary).toEqual({ ...none, taken: 2, failed: 1 });
  expect(events).toContainEqual({
    event: 'failed',
    dataset: 'trng_cvt_10s',
    problem: 'page',
    detail: 'Maintenance',
  });
  expect((await readState(home)).datasets['trng_cvt_10s']!.asked).toMatchObject({
    answer: 'failed',
    problem: 'page',
  });
  expect((await run(home, replay)).summary).toEqual({ ...none, taken: 1, unchanged: 2 });
});

describe('an indicator whose codes were renamed', () => {
  const renamed = async (home: Home, replay: ReplayServer) => {
    await run(home, replay);
    const dataset = replay.datasets.get('une_rt_a')!;
    const at = dataset.dimensions.indexOf('age');
    const changed = revisedDataset(dataset, (row) =>
      row.codes[at] === 'Y15-24' ? { ...row, codes: row.codes.with(at, 'Y_LT25') } : row,
    );
    replay.datasets.set('une_rt_a', changed);
    return run(home, replay, { datasets: ['une_rt_a'] });
  };

  test('is left out with a clear reason; the other of its dataset goes on', async () => {
    await using set = await replayed(indicators);
    const { home, replay } = set;
    const { summary, events } = await renamed(home, replay);
    expect(summary).toEqual({ ...none, partly: 1 });
    expect(events.filter(({ event }) => event === 'left_out')).toMatchObject([
      { indicator: 'youth-unemployment-rate-15-24', problem: 'code_missing', detail: { codes: 'Y15-24' } },
    ]);
    const records = await vintagesOf(home, 'une_rt_a');
    expect(records.at(-1)).toMatchObject({ leftOut: ['youth-unemployment-rate-15-24'] });
    const former = await formerObservations(home, records, indicatorsOf('une_rt_a'));
    expect(former.get('youth-unemployment-rate-15-24')!.length).toBeGreaterThan(50);
  });

  test('is looked at again each time, and comes back with the vintage once the registry knows the code', async () => {
    await using set = await replayed(indicators);
    const { home, replay } = set;
    await renamed(home, replay);
    const again = await run(home, replay, { datasets: ['une_rt_a'] });
    expect(again.names).toEqual(['fetching', 'left_out', 'same']);
    const mended = indicators.map((one): OfficialIndicator =>
      one.name === 'youth-unemployment-rate-15-24'
        ? { ...one, filters: { ...one.filters, age: 'Y_LT25' } }
        : one,
    );
    const { names } = await run(home, replay, { datasets: ['une_rt_a'], indicators: mended });
    expect(names).toEqual(['fetching', 'recorded']);
    const records = await vintagesOf(home, 'une_rt_a');
    expect(records.at(-1)!.leftOut).toBeUndefined();
  });
});

test('an added dimension: the whole table shows it, no indicator is taken, nothing is recorded', async () => {
  await using set = await replayed(indicators);
  const { home, replay } = set;
  const dataset = replay.datasets.get('une_rt_a')!;
  const rows = dataset.rows.map((row) => ({ ...row, codes: ['TOTAL', ...row.codes] }));
  replay.datasets.set('une_rt_a', { ...dataset, dimensions: ['isced11', ...dataset.dimensions], rows });
  const { summary, events } = await run(home, replay, { datasets: ['une_rt_a'] });
  expect(summary).toEqual({ ...none, failed: 1 });
  expect(replay.count('/sdmx/2.1/data/une_rt_a?format=TSV')).toBe(1);
  expect(events.filter(({ event }) => event === 'left_out')).toMatchObject([
    { problem: 'dimension_unknown', detail: { dimensions: 'isced11' } },
    { problem: 'dimension_unknown' },
  ]);
  expect(await vintagesOf(home, 'une_rt_a')).toEqual([]);
});

test('the same content under a later update is one vintage, and current', async () => {
  await using set = await replayed(indicators);
  const { home, replay } = set;
  await run(home, replay);
  replay.datasets.set(
    'une_rt_a',
    revisedDataset(replay.datasets.get('une_rt_a')!, (row) => row),
  );
  replay.plan(/\/sdmx\/3\.0\/.*une_rt_a/, (request, _, well) => {
    delete request.headers['if-none-match'];
    well();
  });
  const { names } = await run(home, replay, { datasets: ['une_rt_a'] });
  expect(names).toEqual(['fetching', 'same']);
  const vintages = await vintagesOf(home, 'une_rt_a');
  expect(vintages).toHaveLength(1);
  expect(currencyOf(await readState(home), 'une_rt_a', vintages[0]!)).toMatchObject({ kind: 'current' });
});

test('a validator that the service gave is sent back, and 304 is no new vintage', async () => {
  await using set = await replayed(indicators);
  const { home, replay } = set;
  await run(home, replay);
  replay.datasets.set(
    'une_rt_a',
    revisedDataset(replay.datasets.get('une_rt_a')!, (row) => row),
  );
  const { names } = await run(home, replay, { datasets: ['une_rt_a'] });
  expect(names).toEqual(['fetching', 'unchanged']);
});

test('without the table of contents the feed tells; without both a query of one series', async () => {
  await using set = await replayed(indicators);
  const { home, replay } = set;
  await run(home, replay);
  revise(replay, 'une_rt_a');
  replay.asked.length = 0;
  replay.plan(/toc/, ...Array<Misbehaviour>(2).fill(misbehaviours.notFound));
  expect((await run(home, replay)).summary).toEqual({ ...none, taken: 1, unchanged: 2 });
  expect(replay.count('/statistics/')).toBe(1);
  replay.asked.length = 0;
  replay.plan(/rss/, misbehaviours.page);
  expect((await run(home, replay)).summary).toEqual({ ...none, unchanged: 3 });
  expect(replay.count('/statistics/')).toBe(3);
  expect(replay.count('/sdmx/')).toBe(0);
});

test('force fetches what has not changed', async () => {
  await using set = await replayed(indicators);
  const { home, replay } = set;
  await run(home, replay);
  const { names } = await run(home, replay, { force: true, datasets: ['une_rt_a'] });
  expect(names).toEqual(['fetching', 'same']);
});

test('a change of what the registry wants is fetched', async () => {
  await using set = await replayed(indicators);
  const { home, replay } = set;
  const part = indicators.filter(({ name }) => name !== 'youth-unemployment-rate-15-24');
  await run(home, replay, { indicators: part });
  const { events } = await run(home, replay);
  expect(events.filter(({ event }) => event === 'recorded')).toMatchObject([
    { dataset: 'une_rt_a', changed: 0 },
  ]);
});

describe('from a folder', () => {
  const filled = async (home: Home, replay: ReplayServer): Promise<string> => {
    const folder = join(home.folder, 'given');
    await mkdir(folder, { recursive: true });
    const unemployment = replay.datasets.get('une_rt_a')!;
    revise(replay, 'une_rt_a');
    const revised = replay.datasets.get('une_rt_a')!;
    const pupils = replay.datasets.get('educ_uoe_enrs04')!;
    await writeFile(join(folder, 'z-first.csv'), sdmxCsvOne(unemployment, unemployment.rows));
    await writeFile(join(folder, 'a-second.csv'), sdmxCsvOne(revised, revised.rows));
    await writeFile(join(folder, 'educ_uoe_enrs04.tsv.gz'), gzipSync(tsv(pupils, pupils.rows)));
    await writeFile(join(folder, 'demo_pjan.tsv'), 'freq,geo\\TIME_PERIOD\t2024 \nA,DE\t1 \n');
    await writeFile(join(folder, 'page.csv'), '<html><title>Sign in</title></html>');
    return folder;
  };

  test('each file by its dataset, of several the oldest first; what is none is told', async () => {
    await using set = await replayed(indicators);
    const { home, replay } = set;
    const from = await filled(home, replay);
    const { summary, events } = await run(home, replay, { from });
    expect(summary).toEqual({ ...none, taken: 3, failed: 1 });
    expect(replay.asked).toEqual([]);
    expect(events).toContainEqual({ event: 'file_skipped', file: 'demo_pjan.tsv', dataset: 'demo_pjan' });
    expect(events).toContainEqual({ event: 'file_refused', file: 'page.csv', problem: 'html' });
    expect(await vintagesOf(home, 'une_rt_a')).toMatchObject([
      { updated: '2026-09-10T21:00:00Z', name: 'z-first.csv' },
      { updated: '2026-10-05T09:00:00Z', name: 'a-second.csv' },
    ]);
    expect(await vintagesOf(home, 'educ_uoe_enrs04')).toMatchObject([{ name: 'educ_uoe_enrs04.tsv.gz' }]);
    expect(await readdir(from)).toHaveLength(5);
    const state = await readState(home);
    expect(currencyOf(state, 'une_rt_a', { file: 'f' })).toEqual({ kind: 'not_asked' });
  });

  test('the same folder again records nothing; one file is taken like a folder', async () => {
    await using set = await replayed(indicators);
    const { home, replay } = set;
    const from = await filled(home, replay);
    await copyFile(join(from, 'a-second.csv'), join(home.folder, 'one.csv'));
    await run(home, replay, { from: join(home.folder, 'one.csv') });
    const { names } = await run(home, replay, { from: join(home.folder, 'one.csv') });
    expect(names).toEqual(['fetching', 'same']);
    expect(await vintagesOf(home, 'une_rt_a')).toHaveLength(1);
  });

  test('the service is asked later, and what the folder gave is current', async () => {
    await using set = await replayed(indicators);
    const { home, replay } = set;
    await run(home, replay, { from: await filled(home, replay), datasets: ['une_rt_a'] });
    const { names } = await run(home, replay, { datasets: ['une_rt_a'] });
    expect(names).toEqual(['unchanged']);
  });
});
