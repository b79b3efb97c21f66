import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

import { UsageError, tell, type Command } from './commands/command.ts';
import { openHome } from './storage/home.ts';

// Half of a short command is stripping types and compiling. Not in the folder for temporary files, which others write to;
// a command that needs no home makes none.
const { folder } = openHome();
if (existsSync(folder)) enableCompileCache(join(folder, 'code'));

/** Each command is loaded when it is called: reading a file does not wait for a database. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./commands/read.ts')).read,
  check: async () => (await import('./commands/ingest.ts')).check,
  ingest: async () => (await import('./commands/ingest.ts')).ingest,
  rehearse: async () => (await import('./commands/ingest.ts')).rehearse,
  withdraw: async () => (await import('./commands/releases.ts')).withdraw,
  erase: async () => (await import('./commands/releases.ts')).erase,
  rollback: async () => (await import('./commands/releases.ts')).rollback,
  releases: async () => (await import('./commands/releases.ts')).releases,
  verify: async () => (await import('./commands/releases.ts')).verify,
  population: async () => (await import('./commands/population.ts')).population,
  demonstration: async () => (await import('./commands/demonstration.ts')).demonstration,
  'first-release': async () => (await import('./commands/demonstration.ts')).firstRelease,
  template: async () => (await import('./commands/template.ts')).template,
  'read-open': async () => (await import('./sources/eurostat/read-open.ts')).readOpen,
  eurostat: async () => (await import('./commands/eurostat.ts')).eurostat,
  esco: async () => (await import('./commands/esco.ts')).esco,
  utility: async () => (await import('./commands/utility.ts')).utility,
  reference: async () => (await import('./reference/run.ts')).reference,
};

const [name = '', ...words] = process.argv.slice(2);
const load = commands[name];
if (!load) {
  tell(`npm run --silent pipeline -- <command>\n\ncommands: ${Object.keys(commands).join(', ')}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await (await load())(words);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    tell(error.message);
    process.exitCode = 2;
  }
}
