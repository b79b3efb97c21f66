import { createReadStream } from 'node:fs';
import Papa from 'papaparse';

import { publishRelease } from '../../pipelines/release/build.ts';
import { acceptSurvey } from '../../pipelines/sources/employer-survey/accept.ts';
import { checkFile } from '../../pipelines/sources/employer-survey/check-file.ts';
import { fromFile } from '../../pipelines/sources/employer-survey/read/byte-source.ts';
import { readTable } from '../../pipelines/sources/employer-survey/read/read-table.ts';
import { openHome } from '../../pipelines/storage/home.ts';

/** Takes a survey file in one way and prints what it took, as one JSON object. */
const [way, path] = process.argv.slice(2) as [string, string];
await using source = await fromFile(path);

const ways: Readonly<Record<string, () => Promise<void>>> = {
  papaparse: () =>
    new Promise((resolve, reject) => {
      let cells = 0;
      Papa.parse<string[]>(createReadStream(path), {
        step: ({ data }) => void (cells += data.length),
        complete: () => (cells > 0 ? resolve() : reject(new Error('nothing was read'))),
        error: reject,
      });
    }),
  async read() {
    const table = await readTable(source);
    if ('refused' in table) throw new Error(table.refused);
    let cells = 0;
    for await (const batch of table.rows()) for (const row of batch) cells += row.cells.length;
    if (cells === 0) throw new Error('nothing was read');
  },
  async check() {
    const { verdict, findings } = await checkFile(source);
    if (verdict !== 'accepted') throw new Error(JSON.stringify(findings[0]));
  },
  async accept() {
    const upload = { source, partner: 'bench', wave: '2026', demonstration: false };
    const { outcome } = await acceptSurvey(openHome(), upload);
    if (outcome !== 'accepted') throw new Error(outcome);
  },
  async publish() {
    await publishRelease(openHome(), () => {});
  },
};

const started = performance.now();
const before = process.cpuUsage();
await ways[way]!();
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  JSON.stringify({
    seconds: (performance.now() - started) / 1000,
    processorSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
