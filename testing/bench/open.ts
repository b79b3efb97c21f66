import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one child process measured of one way to read a file. */
type Measured = { readonly rows: number; readonly seconds: number; readonly peakMegabytes: number };

const periods = 20;
const series = Number(process.env['OPEN_SERIES'] ?? 500_000);
const places = ['DE', 'FI', 'IT', 'NL', 'EU27_2020', 'AT', 'BE', 'BG', 'CY', 'CZ'];
const flags = ['', '', '', '', '', '', '', 'b', 'u', 'bu'];

/** Invented: the code of a series and its cells, the same ones in every format. */
const keyOf = (at: number): readonly string[] => [
  'A',
  `Y${Math.floor(at / 1000)}`,
  'PC_ACT',
  `N${Math.floor(at / 10) % 100}`,
  places[at % 10]!,
];
const cellOf = (at: number, period: number): readonly [value: string, flag: string] => {
  const drawn = (Math.imul(at * periods + period, 0x9e3779b1) >>> 0) % 1000;
  return [(drawn / 10).toFixed(1), flags[drawn % 10]!];
};
const years = Array.from({ length: periods }, (_, at) => String(2004 + at));
const range = (length: number): number[] => Array.from({ length }, (_, at) => at);

function* tsv(): Generator<string> {
  yield `freq,age,unit,sex,geo\\TIME_PERIOD${years.map((year) => `\t${year} `).join('')}\n`;
  for (const at of range(series)) {
    const cells = years.map((_, period) => `\t${cellOf(at, period).join(' ')}`);
    yield `${keyOf(at).join(',')}${cells.join('')}\n`;
  }
}

function* sdmxCsv(): Generator<string> {
  yield 'STRUCTURE,STRUCTURE_ID,freq,age,unit,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n';
  for (const at of range(series)) {
    const key = `dataflow,ESTAT:BENCH(1.0),${keyOf(at).join(',')}`;
    yield years.map((year, period) => `${key},${year},${cellOf(at, period).join(',')},\n`).join('');
  }
}

/** A cube of three open dimensions and time, of which every cell is filled. */
function* jsonStat(): Generator<string> {
  const list = (codes: readonly string[]) => ({ category: { index: codes } });
  const ages = range(Math.ceil(series / 1000)).map((at) => `Y${at}`);
  const sexes = range(100).map((at) => `N${at}`);
  const axes = { freq: ['A'], age: ages, unit: ['PC_ACT'], sex: sexes, geo: places, time: years };
  const rest = {
    id: Object.keys(axes),
    size: Object.values(axes).map(({ length }) => length),
    dimension: Object.fromEntries(Object.entries(axes).map(([id, codes]) => [id, list(codes)])),
    extension: { id: 'BENCH' },
  };
  yield '{"version":"2.0","class":"dataset","value":{';
  for (const at of range(series)) {
    const cells = years.map((_, period) => `"${at * periods + period}":${cellOf(at, period)[0]}`);
    yield `${at === 0 ? '' : ','}${cells.join(',')}`;
  }
  yield `},${JSON.stringify(rest).slice(1)}`;
}

async function write(path: string, pieces: Iterable<string>): Promise<number> {
  const file = createWriteStream(path);
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < 1 << 20) continue;
    if (!file.write(text)) await once(file, 'drain');
    text = '';
  }
  file.end(text);
  await once(file, 'close');
  return (await stat(path)).size / 2 ** 20;
}

const measure = (way: 'read' | 'duckdb', path: string): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const words = ['--max-old-space-size=4096', join(import.meta.dirname, 'open-once.ts'), way, path];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('exit', (code) =>
      code === 0 ? resolve(JSON.parse(text) as Measured) : reject(new Error(`${way} ended with ${code}`)),
    );
  });

const told = ({ seconds, peakMegabytes }: Measured) =>
  `${seconds.toFixed(1)} s (${peakMegabytes.toFixed(0)} MB)`;

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
const files = { 'bench.csv': sdmxCsv, 'bench.tsv': tsv, 'bench.json': jsonStat };
process.stdout.write('file            size  observations  read, and as a multiple of DuckDB’s bare read\n');
let ofRows: Measured | undefined;
for (const [name, pieces] of Object.entries(files)) {
  const path = join(folder, name);
  const megabytes = await write(path, pieces());
  const bare = name.endsWith('.json') ? undefined : await measure('duckdb', path);
  ofRows ??= bare;
  const read = await measure('read', path);
  const against = [
    ...(bare && bare !== ofRows
      ? [`${(read.seconds / bare.seconds).toFixed(1)}× of the same file ${told(bare)}`]
      : []),
    `${(read.seconds / ofRows!.seconds).toFixed(1)}× of the rows as CSV ${told(ofRows!)}`,
  ];
  process.stdout.write(
    `${name.padEnd(12)} ${megabytes.toFixed(0).padStart(4)} MB  ${String(read.rows).padStart(12)}  ${told(read)}  ${against.join(', ')}\n`,
  );
  await rm(path);
}
await rm(folder, { recursive: true, force: true });
