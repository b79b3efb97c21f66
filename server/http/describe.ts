import type { resolver } from 'hono-openapi';
import { tableFormats, type TableFormat } from '@observatory/data/contract/formats.ts';

/** A search parameter that takes a list separated by `~`. */
export const parameter = (name: string, description: string) =>
  ({ name, in: 'query', required: false, description, schema: { type: 'string' } }) as const;

const inLanguages = parameter('lang', 'Language of names in files: en, fi, sv, de, it, nl; en when absent.');

/** Parameters of a table that is given in every format. */
export const downloadParameters = [
  inLanguages,
  parameter('labels', 'In CSV: id (codes, the default), name (names of codes), both (a column of each).'),
] as const;

/** The name of an operation; of a release that is named in the address, another: no two operations have one name. */
export const operationNamed =
  (name: string) =>
  ({ path }: { readonly path: string }): string =>
    path.startsWith('/releases/:release/') ? `${name}OfRelease` : name;

/** How a table is described: JSON by columns, other formats by rows, chosen by the extension of the address. */
export const tableResponses = (
  schema: ReturnType<typeof resolver>,
  formats: readonly TableFormat[] = ['json', 'csv'],
) => ({
  200: {
    description: `Columns of equal length, one row per entry. The extension chooses the format: ${formats
      .map((format) => {
        const { name, rows } = tableFormats[format] as { name: string; rows?: number };
        return `.${format} (${name}${rows === undefined ? '' : `, up to ${rows} rows`})`;
      })
      .join(', ')}.`,
    content: {
      'application/json': { schema },
      ...Object.fromEntries(
        formats
          .filter((format) => tableFormats[format].mediaType !== 'application/json')
          .map((format) => [tableFormats[format].mediaType, { schema: contentOf(format) }]),
      ),
    },
  },
  304: { description: 'The reader has the answer of this release already.' },
  404: { description: 'No such release or format.', content: { 'application/problem+json': {} } },
  413: { description: 'More rows than the format takes.', content: { 'application/problem+json': {} } },
  503: { description: 'No release yet.', content: { 'application/problem+json': {} } },
});

const contentOf = (format: TableFormat) =>
  format.endsWith('csv')
    ? { type: 'string' as const }
    : { type: 'string' as const, contentMediaType: tableFormats[format].mediaType, format: 'binary' };

/** Every format of a table, for `tableResponses`. */
export const everyFormat = Object.keys(tableFormats) as TableFormat[];
