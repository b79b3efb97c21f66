import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import { demonstrationSurvey } from '../../pipelines/demonstration/survey-files.ts';

/** What one child process measured of one way to take a file. */
type Measured = {
  readonly seconds: number;
  /** Of all threads: what other work on the machine does not change. */
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
};

/** The Finnish and Dutch demonstration answers again and again, each time as other respondents. */
async function writeSurvey(path: string, rows: number): Promise<void> {
  const [head, ...lines] = demonstrationSurvey('2026', 20240101)[0]!.text.trimEnd().split('\r\n') as [
    string,
    ...string[],
  ];
  const file = createWriteStream(path);
  file.write(`${head}\r\n`);
  for (let written = 0; written < rows; written += lines.length) {
    const copy = lines
      .slice(0, rows - written)
      .map((line) => line.replace(/^[^;]*/, (id) => `${id}-${written}`));
    if (!file.write(`${copy.join('\r\n')}\r\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}

const measure = (way: string, path: string, home: string): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const words = ['--max-old-space-size=4096', join(import.meta.dirname, 'ingest-once.ts'), way, path];
    const env = {
      ...process.env,
      OBSERVATORY_HOME: home,
      OBSERVATORY_READ_BYTES: String(4 * 2 ** 30),
      OBSERVATORY_READ_ROWS: '2000000',
    };
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'], env });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('exit', (code) =>
      code === 0 ? resolve(JSON.parse(text) as Measured) : reject(new Error(`${way} ended with ${code}`)),
    );
  });

const rowsGiven = process.env['BENCH_ROWS']?.split(',').map(Number) ?? [10_000, 100_000, 1_000_000];
const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const ways = ['papaparse', 'read', 'check', 'accept', 'publish'] as const;
process.stdout.write(
  'rows       file      PapaParse alone   then, as multiples of it: by the clock / by processor time, peak memory; accepting checks, too\n',
);
for (const rows of rowsGiven) {
  const path = join(folder, `${rows}.csv`);
  await writeSurvey(path, rows);
  const megabytes = (await stat(path)).size / 2 ** 20;
  const home = join(folder, `home-${rows}`);
  const measured = await Array.fromAsync(ways, (way) => measure(way, path, home));
  const [papaparse, ...others] = measured;
  const multiples = (one: Pick<Measured, 'seconds' | 'processorSeconds'>): string =>
    `${(one.seconds / papaparse!.seconds).toFixed(2)}× / ${(one.processorSeconds / papaparse!.processorSeconds).toFixed(2)}×`;
  const parts = others.map(
    (one, at) => `${ways[at + 1]} ${multiples(one)} (${one.peakMegabytes.toFixed(0)} MB)`,
  );
  const [accept, publish] = measured.slice(-2);
  const together = multiples({
    seconds: accept!.seconds + publish!.seconds,
    processorSeconds: accept!.processorSeconds + publish!.processorSeconds,
  });
  const size = `${megabytes.toFixed(0)} MB`.padStart(7);
  process.stdout.write(
    `${String(rows).padStart(9)}  ${size}  ${papaparse!.seconds.toFixed(2)} s (${papaparse!.peakMegabytes.toFixed(0)} MB)  ${parts.join('  ')}  accept + publish ${together}  load ${loadavg()[0]!.toFixed(1)}\n`,
  );
  await rm(path);
}
await rm(folder, { recursive: true, force: true });
