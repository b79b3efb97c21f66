import type { resolver } from 'hono-openapi';

/** A search parameter that takes a list separated by `~`. */
export const parameter = (name: string, description: string) =>
  ({ name, in: 'query', required: false, description, schema: { type: 'string' } }) as const;

/** Answers of a table: JSON by columns, CSV by rows, 304 for who has it, problem details otherwise. */
export const tableResponses = (schema: ReturnType<typeof resolver>) => ({
  200: {
    description: 'Columns of equal length, one row per entry. With the extension .csv: the same as rows.',
    content: { 'application/json': { schema }, 'text/csv': { schema: { type: 'string' as const } } },
  },
  304: { description: 'The reader has the answer of this release already.' },
  404: { description: 'No such release or format.', content: { 'application/problem+json': {} } },
  503: { description: 'No release yet.', content: { 'application/problem+json': {} } },
});
