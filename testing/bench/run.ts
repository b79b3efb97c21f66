import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Benchmarks by name; each prints ratios measured in one run, never a verdict on absolute times. */
const benchmarks = ['numbers', 'weighting', 'http', 'ingest', 'bad-files', 'open', 'pages', 'brief'] as const;

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(benchmarks as readonly string[]).includes(name));
if (unknown.length > 0) {
  process.stderr.write(`npm run bench -- ${benchmarks.join(' | ')}\n`);
  process.exit(2);
}
for (const name of names.length > 0 ? names : benchmarks) {
  process.stdout.write(`\n${name}\n`);
  const code = await new Promise<number>((resolve) => {
    const words = ['--max-old-space-size=4096', join(import.meta.dirname, `${name}.ts`)];
    spawn(process.execPath, words, { stdio: 'inherit' }).on('exit', (ended) => resolve(ended ?? 1));
  });
  if (code !== 0) process.exit(code);
}
