import { Problem } from '@observatory/data/contract/problem.ts';
import { error } from '@sveltejs/kit';
import * as v from 'valibot';

type Fetch = typeof globalThis.fetch;

/**
 * Asks the interface and reads the answer. When there is none, the page becomes an error page with the sentence of
 * the interface, which is in the language of the parameter `lang`.
 */
export async function ask<Schema extends v.GenericSchema>(
  fetch: Fetch,
  resource: string,
  parameters: Readonly<Record<string, string>>,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const response = await fetch(`/api/v1/${resource}.json?${new URLSearchParams(parameters)}`);
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return v.parse(schema, body);
  const problem = v.safeParse(Problem, body);
  const status = response.status >= 400 && response.status < 600 ? response.status : 502;
  error(status, {
    message: problem.success ? (problem.output.errors[0]?.message ?? problem.output.title) : 'unavailable',
    ...(problem.success && { requestId: problem.output.requestId }),
  });
}
