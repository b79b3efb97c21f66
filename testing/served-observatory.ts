import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

import { startObservatory } from './start-observatory.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where an observatory with the demonstration release is served, without a slash at the end. */
    baseUrl: string;
  }
}

/** Serves the demonstration survey in a folder of its own for the tests of pages. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'observatory-'));
  const { baseUrl, stop } = await startObservatory(home);
  project.provide('baseUrl', baseUrl);
  return async () => {
    await stop();
    await rm(home, { recursive: true, force: true });
  };
}
