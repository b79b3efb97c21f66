import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder with the demonstration survey taken in and published; tests copy it before they change it. */
    demonstrationHome: string;
  }
}

const run = join(import.meta.dirname, '../pipelines/run.ts');

/** Publishes the first release once for all tests, by the same command as `npm start`. */
export default async function publishDemonstration(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'observatory-demonstration-'));
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [run, 'first-release'], {
      env: { ...process.env, OBSERVATORY_HOME: home },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`first-release ended with ${code}`)),
    );
  });
  project.provide('demonstrationHome', home);
  return () => rm(home, { recursive: true, force: true });
}
