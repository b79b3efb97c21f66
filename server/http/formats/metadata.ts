import { type Edition, type Table } from './table.ts';

/** What a binary file says about itself: keys and texts. */
export function metadata(table: Table, edition: Edition): Record<string, string> {
  const coded = table.columns.filter((column) => column.kind !== 'measure');
  return {
    title: table.title,
    description: table.about,
    release: edition.release,
    published: edition.publishedAt,
    demonstration: String(edition.demonstration),
    query: JSON.stringify(edition.query),
    licence: table.licence,
    source: table.source,
    language: edition.language,
    address: edition.address,
    labels: JSON.stringify(
      Object.fromEntries(
        coded
          .filter(({ labels }) => Object.keys(labels).length > 0)
          .map(({ name, labels }) => [name, labels]),
      ),
    ),
  };
}
