import { Problem } from '@observatory/data/contract/problem.ts';
import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';

type Fetch = typeof globalThis.fetch;

/** Leads to the page for signing in, and from there back to an address. */
export function toSignIn(language: string, url: URL): never {
  redirect(303, `/${language}/sign-in?to=${encodeURIComponent(url.pathname)}`);
}

/** Asks the interface in the name of the reader; without a good answer the page becomes an error page. */
export async function askSigned<Schema extends v.GenericSchema>(
  fetch: Fetch,
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const response = await fetch(`/api/v1/${path}`);
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return v.parse(schema, body);
  const problem = v.safeParse(Problem, body);
  error(response.status >= 400 ? response.status : 502, {
    message: problem.success ? (problem.output.errors[0]?.message ?? problem.output.title) : 'unavailable',
  });
}
