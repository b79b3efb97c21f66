import { parentPort } from 'node:worker_threads';

import { openCompiler } from './compile.ts';
import type { Job, Outcome } from './typesetter.ts';

const port = parentPort!;
const compiler = openCompiler();

port.on('message', ({ id, brief, time, fit }: Job) => {
  const answer = (outcome: Outcome, moved: ArrayBuffer[] = []) => port.postMessage(outcome, moved);
  try {
    const typeset = compiler.compile(brief, time, fit);
    answer({ id, typeset }, [typeset.pdf.buffer]);
  } catch (error) {
    answer({ id, failure: error instanceof Error ? error.message : String(error) });
  }
});
