import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { readSettings } from './settings.ts';
import { openState } from './state.ts';

const root = join(import.meta.dirname, '..');
const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Runs a program of the repository to its end; its words go to this terminal. */
function run(words: readonly string[], folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // Pages are built for production, whatever the terminal or a test runner says.
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = spawn(process.execPath, [...words], { cwd: folder, env, stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${words[0]} ended with ${code}`)),
    );
  });
}

async function newest(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'));
  const times = await Promise.all(files.map((file) => stat(join(file.parentPath, file.name))));
  return Math.max(0, ...times.map(({ mtimeMs }) => mtimeMs));
}

/** Builds the pages when they have not been built, or when a source is newer than the build. */
async function buildPages(): Promise<void> {
  const built = await stat(join(root, 'dashboard/build/handler.js')).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  const sources = await Promise.all(['dashboard/src', 'data'].map((folder) => newest(join(root, folder))));
  if (built > Math.max(...sources)) return;
  say('Building the pages (about half a minute) …');
  await run(
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    join(root, 'dashboard'),
  );
}

/** Where nobody has an account yet: how the first operator gets one. */
async function firstOperator(): Promise<string> {
  const { tables, database } = await openState(home);
  const anybody = await tables.selectFrom('invitation').select('id').executeTakeFirst();
  database.close();
  if (anybody) return '';
  return ` To send files and to let others send, make the first account:
  npm run --silent operator -- invite <your e-mail> --role operator --organisation omnia
and open the link that it prints.
`;
}

if (Number(process.versions.node.split('.')[0]) < 24) {
  say(
    'Start with "npm start": npm puts the Node 24 of node_modules first. This is Node ' +
      process.versions.node,
  );
  process.exit(1);
}
const { port, home } = readSettings(process.env);
await buildPages();
say('Looking for a release …');
await run([join(root, 'pipelines/run.ts'), 'first-release'], root);
say(`
The observatory is at http://localhost:${port}
  pages            http://localhost:${port}/
  interface        http://localhost:${port}/api/v1/openapi.json
  is it ready?     http://localhost:${port}/readyz
  sign in          http://localhost:${port}/sign-in
Reading needs no account.${await firstOperator()} Take in a survey file: npm run --silent pipeline -- ingest <file> --partner <name> --wave <year>
Stop with Ctrl-C. What follows is the log, one line of JSON for each request.
`);
await import('./main.ts');
