import type { Context } from 'hono';

import type { HttpEnvironment } from './environment.ts';
import { problem } from './problem.ts';

/** A parameter that cannot be used, and what could stand in its place. */
export type Wrong = {
  readonly parameter: string;
  readonly value: string;
  readonly allowed: string;
};

/** Says of a parameter that it cannot be used. */
export const refuse = (c: Context<HttpEnvironment>, { parameter, value, allowed }: Wrong): Response =>
  problem(c, 'parameter_invalid', { path: parameter, detail: { parameter, value, allowed } });
