import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one child process measured for one number of respondents. */
type Measured = {
  readonly respondents: number;
  readonly buildSeconds: number;
  readonly peakMegabytes: number;
  readonly releaseMegabytes: number;
  /** Median of many different questions, through the interface, in milliseconds. */
  readonly questionMilliseconds: number;
};

const measure = (respondents: number, folder: string): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const words = [
      '--max-old-space-size=4096',
      join(import.meta.dirname, 'numbers-once.ts'),
      String(respondents),
      folder,
    ];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('exit', (code) =>
      code === 0 ? resolve(JSON.parse(text) as Measured) : reject(new Error(`ended with ${code}`)),
    );
  });

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const lines: Measured[] = [];
for (const respondents of [1_000, 100_000, 1_000_000]) {
  lines.push(await measure(respondents, join(folder, String(respondents))));
}
await rm(folder, { recursive: true, force: true });

const [first] = lines;
const times = (value: number, of: number) => `${(value / of).toFixed(2)}×`;
process.stdout.write(
  'respondents  lattice    peak memory  release   one estimate  (each beside that of 1,000)\n',
);
for (const line of lines) {
  process.stdout.write(
    [
      String(line.respondents).padStart(11),
      `${line.buildSeconds.toFixed(1)} s ${times(line.buildSeconds, first!.buildSeconds)}`.padStart(12),
      `${line.peakMegabytes.toFixed(0)} MB`.padStart(9),
      `${line.releaseMegabytes.toFixed(0)} MB`.padStart(8),
      `${line.questionMilliseconds.toFixed(2)} ms ${times(line.questionMilliseconds, first!.questionMilliseconds)}`.padStart(
        16,
      ),
    ].join('  ') + '\n',
  );
}
