import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { sdmxCsv, tsv } from '../replay/answers.ts';
import * as misbehaviours from '../replay/misbehaviours.ts';
import { hastySettings, indicatorsOf, replayed } from '../replay/replayed.ts';
import type { Misbehaviour } from '../replay/replay-server.ts';
import { wantedOf } from '../wanted.ts';
import { fetchDataset, type FetchOutcome } from './fetch-dataset.ts';
import { Service } from './service.ts';
import type { ClientSettings } from './settings.ts';

const dataset = 'une_rt_a';
const indicators = indicatorsOf(dataset);
const filtered = /\/sdmx\/3\.0\/data/;
const whole = /\/sdmx\/2\.1\/data/;

type Trial = {
  readonly outcome: FetchOutcome;
  /** The fetched text, unpacked. */
  readonly text: string;
  readonly retries: number;
  readonly waits: readonly string[];
  readonly replay: Awaited<ReturnType<typeof replayed>>['replay'];
};

/** Fetches once from a replayed service that misbehaves as planned. */
async function fetchOnce(
  plan: (replay: Trial['replay']) => void,
  settings: Partial<ClientSettings> = {},
  condition: { etag?: string } = {},
): Promise<Trial> {
  await using set = await replayed(indicators);
  const { home, replay } = set;
  plan(replay);
  let retries = 0;
  const waits: string[] = [];
  const service = new Service(hastySettings(replay.base, settings), join(home.folder, 'fetching'), () => {
    retries += 1;
  });
  const outcome = await fetchDataset(service, wantedOf(dataset, indicators), condition, (status) =>
    waits.push(status),
  );
  const bytes = outcome.outcome === 'fetched' ? await readFile(outcome.path) : Buffer.alloc(0);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();
  return { outcome, text, retries, waits, replay };
}

const dataOf = ({ replay }: Trial) => {
  const held = replay.datasets.get(dataset)!;
  return { csv: sdmxCsv(held, held.rows), tsv: tsv(held, held.rows) };
};

test('well: filtered SDMX-CSV as it came, packed', async () => {
  const trial = await fetchOnce(() => {});
  expect(trial.outcome).toMatchObject({ outcome: 'fetched', format: 'sdmx-csv', condition: { etag: /^"/ } });
  expect(trial.text).toBe(dataOf(trial).csv);
  expect(trial.retries).toBe(0);
  expect(trial.replay.asked[0]!.headers['user-agent']).toContain('VET-Skills-Observatory');
});

test('one request at a time, with the pause of the settings between', async () => {
  await using set = await replayed(indicators);
  const service = new Service(hastySettings(set.replay.base, { pause: 60 }), join(set.home.folder, 'f'));
  const address = `${set.replay.base}/catalogue/toc/txt`;
  await Promise.all([service.get(address), service.get(address), service.get(address)]);
  const times = set.replay.asked.map(({ at }) => at);
  for (const [at, time] of times.slice(1).entries()) expect(time - times[at]!).toBeGreaterThanOrEqual(59);
});

describe('passing trouble is tried again', () => {
  const passing: readonly (readonly [string, Misbehaviour])[] = [
    ['429 with seconds', misbehaviours.tooMany('0')],
    ['429 with a date', misbehaviours.tooMany('Mon, 05 Oct 2026 09:00:00 GMT')],
    ['500', misbehaviours.status(500)],
    ['503', misbehaviours.status(503)],
    ['a connection cut in the middle', misbehaviours.cut],
    ['a connection closed without answer', misbehaviours.closed],
  ];
  test.each(passing)('%s', async (_, misbehaviour) => {
    const trial = await fetchOnce((replay) => replay.plan(filtered, misbehaviour, misbehaviour));
    expect(trial.retries).toBe(2);
    expect(trial.text).toBe(dataOf(trial).csv);
  });

  test('a truncated gzip is seen in its bytes and fetched again', async () => {
    const trial = await fetchOnce((replay) => replay.plan(filtered, misbehaviours.truncatedGzip));
    expect(trial.text).toBe(dataOf(trial).csv);
  });

  test('Retry-After is waited for', async () => {
    const trial = await fetchOnce((replay) => replay.plan(filtered, misbehaviours.tooMany('1')), {
      longestWait: 300,
    });
    const [first, second] = trial.replay.asked.map(({ at }) => at);
    expect(second! - first!).toBeGreaterThanOrEqual(299);
  });

  test('but not for ever', async () => {
    const trial = await fetchOnce((replay) =>
      replay.plan(filtered, ...Array<Misbehaviour>(9).fill(misbehaviours.status(503))),
    );
    expect(trial.outcome).toEqual({ outcome: 'failed', problem: 'unreachable', detail: '503' });
    expect(trial.replay.asked).toHaveLength(5);
  });
});

describe('limits', () => {
  const nine = (misbehaviour: Misbehaviour) => (replay: Trial['replay']) =>
    replay.plan(/data/, ...Array<Misbehaviour>(9).fill(misbehaviour));

  test('a trickle ends with the time for an answer', async () => {
    const trial = await fetchOnce(nine(misbehaviours.trickle), { answerLimit: 80, attempts: 2 });
    expect(trial.outcome).toMatchObject({ problem: 'unreachable', detail: 'more than 80 ms for one answer' });
  });

  test('silence ends with the time without a byte', async () => {
    const trial = await fetchOnce(nine(misbehaviours.silent), { idleLimit: 80, attempts: 2 });
    expect(trial.outcome).toMatchObject({ problem: 'unreachable', detail: 'nothing within 80 ms' });
  });

  test('an endless answer ends with the limit of bytes, and is not asked for again', async () => {
    const trial = await fetchOnce(nine(misbehaviours.endless), { maximumBytes: 1 << 20 });
    expect(trial.outcome).toMatchObject({ problem: 'too_large', detail: 'more than 1048576 bytes' });
    expect(trial.replay.count('/sdmx/3.0/')).toBe(1);
  });

  test('an answer that unpacks to too much is refused', async () => {
    const trial = await fetchOnce(nine(misbehaviours.bomb), { maximumUnpackedBytes: 1 << 20 });
    expect(trial.outcome).toMatchObject({ problem: 'too_large' });
  });
});

describe('the whole table takes the place of what cannot be filtered', () => {
  test.each([
    ['413 as a SOAP fault', misbehaviours.tooBig],
    ['413 as JSON', misbehaviours.tooBigAsJson],
    ['414', misbehaviours.status(414)],
    ['400', misbehaviours.status(400)],
    ['404 with its body', misbehaviours.notFound],
  ])('%s', async (_, misbehaviour) => {
    const trial = await fetchOnce((replay) => replay.plan(filtered, misbehaviour));
    expect(trial.outcome).toMatchObject({ outcome: 'fetched', format: 'tsv' });
    expect(trial.text).toBe(dataOf(trial).tsv);
  });

  test('when nothing comes of the filters', async () => {
    const trial = await fetchOnce((replay) => {
      replay.plan(filtered, (_, response) =>
        response.writeHead(200).end('STRUCTURE,STRUCTURE_ID,freq,geo,TIME_PERIOD,OBS_VALUE\r\n'),
      );
    });
    expect(trial.outcome).toMatchObject({ format: 'tsv' });
  });
});

describe('what is no data is not taken for data', () => {
  test.each([
    ['a page with status 200', misbehaviours.page, { problem: 'page', detail: 'Maintenance' }],
    ['404 everywhere', misbehaviours.notFound, { problem: 'not_found' }],
    ['403', misbehaviours.status(403), { problem: 'refused', detail: '403' }],
    ['413 everywhere', misbehaviours.tooBig, { problem: 'too_large' }],
    [
      'a gzip that is always cut',
      misbehaviours.truncatedGzip,
      { problem: 'damaged', detail: 'gz_truncated' },
    ],
  ])('%s', async (_, misbehaviour, problem) => {
    const trial = await fetchOnce((replay) =>
      replay.plan(/data/, ...Array<Misbehaviour>(4).fill(misbehaviour)),
    );
    expect(trial.outcome).toMatchObject({ outcome: 'failed', ...problem });
  });
});

describe('asynchronous answers', () => {
  test('queued, processing, available: the table of the ZIP archive', async () => {
    const trial = await fetchOnce((replay) =>
      replay.planQueue(filtered, ['SUBMITTED', 'PROCESSING', 'PROCESSING', 'AVAILABLE']),
    );
    expect(trial.waits).toEqual(['SUBMITTED', 'PROCESSING', 'PROCESSING', 'AVAILABLE']);
    expect(trial.outcome).toMatchObject({ format: 'sdmx-csv', from: /async\/data\/.*\(une_rt_a\.csv\)$/ });
    expect(trial.text).toBe(dataOf(trial).csv);
  });

  test.each([['EXPIRED'], ['UNKNOWN_REQUEST']])('%s: the whole table', async (status) => {
    const trial = await fetchOnce((replay) => replay.planQueue(filtered, ['SUBMITTED', status]));
    expect(trial.text).toBe(dataOf(trial).tsv);
  });

  test('never ready: the whole table, after the time that it may take', async () => {
    const trial = await fetchOnce((replay) =>
      replay.planQueue(filtered, Array<string>(99).fill('PROCESSING')),
    );
    expect(trial.waits.length).toBeGreaterThan(3);
    expect(trial.text).toBe(dataOf(trial).tsv);
  });

  test('HTTP 200 with a warning: the same request again', async () => {
    const trial = await fetchOnce((replay) =>
      replay.plan(filtered, misbehaviours.warning, misbehaviours.warning),
    );
    expect(trial.text).toBe(dataOf(trial).csv);
    expect(trial.replay.count('/sdmx/3.0/')).toBe(3);
  });

  test('warnings for ever, of the whole table too, are no data', async () => {
    const trial = await fetchOnce((replay) =>
      replay.plan(/data/, ...Array<Misbehaviour>(99).fill(misbehaviours.warning)),
    );
    expect(trial.outcome).toMatchObject({ outcome: 'failed', problem: 'still_preparing' });
  });

  test.each([
    ['several tables', { 'a.csv': new Uint8Array(9), 'b.csv': new Uint8Array(9) }],
    ['no table', { 'folder/': new Uint8Array() }],
  ])('an archive with %s is not guessed at', async (_, entries) => {
    const trial = await fetchOnce((replay) => {
      replay.planQueue(filtered, [], entries);
      replay.planQueue(filtered, [], entries);
    });
    expect(trial.outcome).toMatchObject({ outcome: 'failed', problem: 'damaged' });
  });

  test('an archive that unpacks to too much is refused', async () => {
    const trial = await fetchOnce(
      (replay) => {
        replay.planQueue(filtered, [], { 'a.csv': new Uint8Array(1 << 22) });
        replay.plan(whole, misbehaviours.tooBig);
      },
      { maximumUnpackedBytes: 1 << 20 },
    );
    expect(trial.outcome).toMatchObject({ outcome: 'failed', problem: 'too_large' });
  });
});

test('304: what is kept still holds', async () => {
  const first = await fetchOnce(() => {});
  const { etag } = first.outcome.outcome === 'fetched' ? first.outcome.condition : {};
  const { outcome } = await fetchOnce(() => {}, {}, { etag: etag! });
  expect(outcome).toEqual({ outcome: 'not_modified' });
});
