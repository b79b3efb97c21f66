import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalQuery, parseEstimatesQuery } from '@observatory/data/contract/estimates-query.ts';
import { partnerCodes } from '@observatory/data/places/partner-countries.ts';
import { sectors } from '@observatory/data/sectors/sectors.ts';
import { sizeCodes } from '@observatory/data/sectors/sizes.ts';

import { sqlFile } from '../../server/warehouse/sql-file.ts';
import { Warehouse } from '../../server/warehouse/warehouse.ts';

const root = join(import.meta.dirname, '../..');
const folder = await mkdtemp(join(tmpdir(), 'bench-http-'));
const children: ChildProcess[] = [];

function start(words: readonly string[], environment: Record<string, string>): void {
  const env = { ...process.env, ...environment };
  children.push(spawn(process.execPath, [...words], { env, stdio: 'ignore' }));
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const ready = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer`);
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });
const ask = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = performance.now();
    get(url, { agent }, (response) => {
      response.resume();
      response.on('end', () => resolve(performance.now() - asked));
    }).on('error', reject);
  });

/** Answers per second of one address with eight connections, over two seconds after a warm-up. */
async function throughput(url: string): Promise<number> {
  let count = 0;
  const until = performance.now() + 2500;
  const from = until - 2000;
  const connection = async () => {
    while (performance.now() < until) {
      await ask(url);
      if (performance.now() > from) count += 1;
    }
  };
  await Promise.all(Array.from({ length: 8 }, connection));
  return count / 2;
}

const quantile = (times: number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))]!;

try {
  await new Promise((resolve) =>
    spawn(process.execPath, [join(root, 'pipelines/run.ts'), 'first-release'], {
      env: { ...process.env, OBSERVATORY_HOME: folder },
      stdio: 'ignore',
    }).on('exit', resolve),
  );
  start([join(root, 'server/main.ts')], {
    ...{ OBSERVATORY_HOME: folder, PORT: '3911', HOST: '127.0.0.1' },
    OBSERVATORY_BRIEFS_AHEAD: 'no',
  });
  start([join(import.meta.dirname, 'empty-route.ts')], { PORT: '3912' });
  const base = 'http://127.0.0.1:3911';
  await answers(`${base}/readyz`);
  await answers('http://127.0.0.1:3912/');

  const empty = await throughput('http://127.0.0.1:3912/');
  const repeated = await throughput(`${base}/api/v1/estimates.json?country=FI`);
  process.stdout.write(
    `repeated question: ${repeated.toFixed(0)}/s, empty route ${empty.toFixed(0)}/s, ratio ${(repeated / empty).toFixed(2)} (budget: at least 0.5)\n`,
  );

  const questions = partnerCodes.flatMap((country) =>
    sectors.flatMap(({ code }) =>
      ['ALL', ...sizeCodes].map((size) => `country=${country}&sector=${code}&size=${size}`),
    ),
  );
  const fresh: number[] = [];
  for (const question of questions) fresh.push(await ask(`${base}/api/v1/estimates.json?${question}`));
  const release = (await readFile(join(folder, 'releases/current'), 'utf8')).trim();
  const warehouse = await Warehouse.open(join(folder, 'releases', release, 'release.duckdb'), '512MB', 1);
  const sql = sqlFile(new URL('../../server/estimates/routes.ts', import.meta.url).href, 'select-estimates');
  const bare: number[] = [];
  for (const question of questions) {
    const { query } = parseEstimatesQuery(new URLSearchParams(question), ['2024', '2026']);
    canonicalQuery(query);
    const asked = performance.now();
    await warehouse.ask(sql, query);
    bare.push(performance.now() - asked);
  }
  warehouse.close();
  const [p95, bareP95] = [quantile(fresh, 0.95), quantile(bare, 0.95)];
  process.stdout.write(
    `new question: p95 ${p95.toFixed(1)} ms, bare query ${bareP95.toFixed(1)} ms, ratio ${(p95 / bareP95).toFixed(2)} (budget: under 3)\n`,
  );
} finally {
  for (const child of children) child.kill();
  agent.destroy();
  await rm(folder, { recursive: true, force: true });
}
