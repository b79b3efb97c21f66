import { datasetCode } from '../dataset-code.ts';

/** What the feed of updates says: the last event of each dataset that it names, and since when it names all. */
export type UpdateFeed = { readonly since: number; readonly last: ReadonlyMap<string, number> };

/**
 * Reads the feed of the last seven days. The title of an item begins with the code of a dataset; events of structures
 * and code lists are items too. Undefined where the text is no feed, or one without a dated item: then it says nothing
 * about what did not change.
 */
export function readUpdateFeed(text: string): UpdateFeed | undefined {
  if (!/<rss\b/.test(text)) return undefined;
  const items = [...text.matchAll(/<item\b[^>]*>([\s\S]*?)<\/item>/g)].map(([, item = '']) => ({
    date: Date.parse(/<pubDate>([^<]*)<\/pubDate>/.exec(item)?.[1] ?? ''),
    code: /^\s*([\w$]+)/.exec(titleOf(item))?.[1],
  }));
  const dates = items.map(({ date }) => date).filter((date) => !Number.isNaN(date));
  if (dates.length === 0) return undefined;
  const last = new Map<string, number>();
  for (const { code, date } of items) {
    if (code === undefined) continue;
    const dataset = datasetCode(`ESTAT:${code}`);
    last.set(dataset, Math.max(last.get(dataset) ?? -Infinity, Number.isNaN(date) ? Infinity : date));
  }
  return { since: Math.min(...dates), last };
}

const titleOf = (item: string): string =>
  (/<title>([\s\S]*?)<\/title>/.exec(item)?.[1] ?? '').replace(/<!\[CDATA\[|\]\]>/g, '');
