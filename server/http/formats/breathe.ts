import { setImmediate } from 'node:timers/promises';

/** Rows that are written before others are served. */
export const rowsAtATime = 4000;

/** Lets the process answer others between two pieces of work. */
export const breathe = (): Promise<void> => setImmediate();
