import { Problem } from '@observatory/data/contract/problem.ts';
import { error } from '@sveltejs/kit';
import * as v from 'valibot';

/** What the interface answers, or its sentence where the question cannot be answered. */
export type Answered<Answer> =
  { readonly answer: Answer } | { readonly refused: string; readonly code: string };

/**
 * Asks the interface where a page has something to say without an answer. A server that does not answer at all still
 * makes an error page.
 *
 * @param path behind `/api/v1/`, with its extension
 */
export async function answerOf<Schema extends v.GenericSchema>(
  fetch: typeof globalThis.fetch,
  path: string,
  parameters: Readonly<Record<string, string>>,
  schema: Schema,
): Promise<Answered<v.InferOutput<Schema>>> {
  const response = await fetch(`/api/v1/${path}?${new URLSearchParams(parameters)}`);
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return { answer: v.parse(schema, body) };
  const { success, output } = v.safeParse(Problem, body);
  const message = success ? (output.errors[0]?.message ?? output.title) : 'unavailable';
  if (!success || response.status >= 500) {
    error(response.status >= 500 && response.status < 600 ? response.status : 502, {
      message,
      ...(success && { requestId: output.requestId }),
    });
  }
  return { refused: message, code: output.errors[0]?.code ?? '' };
}
