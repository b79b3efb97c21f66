import { Worker } from 'node:worker_threads';

import type { Typeset } from './compile.ts';
import type { Fit } from './fitting.ts';

export type Job = {
  readonly id: number;
  readonly brief: string;
  readonly time: number;
  readonly fit: Fit;
};
export type Outcome = { readonly id: number } & (
  { readonly typeset: Typeset } | { readonly failure: string }
);

type Waiting = { readonly resolve: (typeset: Typeset) => void; readonly reject: (error: Error) => void };

/** A brief that takes longer will never end: the thread is ended, and the next brief begins another. */
const longest = 20_000;

/**
 * Sets briefs in a thread of its own, one after the other, so that no other request waits for one. The thread begins
 * with the first brief and does not keep the process alive.
 */
export class Typesetter {
  #worker: Worker | undefined;
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** @throws Error with the words of the compiler, or when the thread has ended */
  typeset(brief: object, { time, fit }: { time: number; fit: Fit }): Promise<Typeset> {
    const worker = (this.#worker ??= this.#open());
    const id = (this.#last += 1);
    const { promise, resolve, reject } = Promise.withResolvers<Typeset>();
    this.#waiting.set(id, { resolve, reject });
    worker.ref();
    const limit = setTimeout(() => void worker.terminate(), longest);
    worker.postMessage({ id, brief: JSON.stringify(brief), time, fit } satisfies Job);
    return promise.finally(() => clearTimeout(limit));
  }

  #open(): Worker {
    const worker = new Worker(new URL('./typesetting-worker.ts', import.meta.url), { execArgv: [] });
    const end = (error: Error) => {
      if (this.#worker === worker) this.#worker = undefined;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    worker.on('message', (outcome: Outcome) => {
      const waiting = this.#waiting.get(outcome.id);
      this.#waiting.delete(outcome.id);
      if (this.#waiting.size === 0) worker.unref();
      if ('typeset' in outcome) waiting?.resolve(outcome.typeset);
      else waiting?.reject(new Error(outcome.failure));
    });
    worker.on('error', end);
    worker.on('exit', () => end(new Error('the thread that sets briefs has ended')));
    return worker;
  }
}
