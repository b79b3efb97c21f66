import { parseMessage } from '@observatory/data/messages/parse.ts';
import type { Plugin } from 'vite';

const noParser = '\0no-parser';

/** Parses the messages of pages and figures when the pages are built, and leaves the parser out of what a browser loads. */
export function parsedMessages(): Plugin {
  return {
    name: 'parsed-messages',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^icu-minify\/compile$/ },
      handler: () => noParser,
    },
    load: {
      filter: { id: /no-parser$/ },
      handler: () => 'export default (text) => text;',
    },
    transform: {
      filter: {
        id: /\/messages\/[a-z]{2}\/(?:pages|methods|overview|figures|states|quality|population|upload|problems|findings|reading|recognition|official|official-figures|frameworks|compare|country|coverage|take-away|pinned|trends|answers|sector|joint|drivers|search|glossary|accessibility|briefs-page|brief|brief-files)\.json$/,
      },
      handler(code) {
        const messages = Object.entries(JSON.parse(code) as Record<string, string>);
        const parsed = Object.fromEntries(messages.map(([key, text]) => [key, parseMessage(text)]));
        return { code: JSON.stringify(parsed), map: null };
      },
    },
  };
}

/** Vite serves JSON as a module of script while it develops, which a browser refuses where JSON is announced. */
export function jsonAsScript(): Plugin {
  return {
    name: 'json-as-script',
    apply: 'serve',
    enforce: 'pre',
    transform: {
      filter: { id: /\/messages\/[\w-]+\.ts$/ },
      handler: (code) => ({
        code: code.replaceAll(/,?\s*\{?\s*with:? \{ type: 'json' \}\s*\}?/g, ''),
        map: null,
      }),
    },
  };
}
