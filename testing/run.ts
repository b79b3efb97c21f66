import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const bin = (name: string) => join(root, 'node_modules', name);

/** What `npm test` does, in order; the first step that fails ends it. */
const steps: readonly { name: string; words: readonly string[]; folder?: string }[] = [
  {
    name: 'pages: build',
    words: [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    folder: 'dashboard',
  },
  { name: 'types', words: [bin('typescript/bin/tsc'), '--noEmit'] },
  {
    name: 'pages: types',
    words: [bin('svelte-check/bin/svelte-check'), '--fail-on-warnings', '--output', 'human'],
    folder: 'dashboard',
  },
  { name: 'lint', words: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
  { name: 'format', words: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'tests', words: [bin('vitest/vitest.mjs'), 'run'] },
];

function run(words: readonly string[], folder: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...words], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

for (const [at, { name, words, folder }] of steps.entries()) {
  say(`[${at + 1}/${steps.length}] ${name} …`);
  const started = performance.now();
  const code = await run(words, join(root, folder ?? '.'));
  const seconds = Math.round((performance.now() - started) / 1000);
  say(`[${at + 1}/${steps.length}] ${name}: ${code === 0 ? 'good' : 'failed'} (${seconds} s)`);
  if (code !== 0) process.exit(code);
}
