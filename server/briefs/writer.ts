import type { BriefQuestion } from '@observatory/data/briefs/document.ts';
import { LRUCache } from 'lru-cache';

import { forms } from './forms.ts';
import type { Maker } from './maker.ts';
import type { Logo } from './printed.ts';

/** A brief in one form for readers of one address. */
export type Asked = {
  readonly question: BriefQuestion;
  readonly release: string;
  readonly extension: keyof typeof forms;
  /** Scheme and host that readers use. */
  readonly origin: string;
};

/** A written brief with the hash of its content. */
export type Written = { readonly bytes: Uint8Array<ArrayBuffer>; readonly hash: string };

export type Writer = {
  /** A brief in a form, made if it is not kept; undefined where there is nothing to make it of. */
  readonly write: (asked: Asked) => Promise<Written | undefined>;
};

/**
 * Writes briefs, and keeps the last ones: pages, portals and mail programs ask for the same few again and again. Who asks
 * for one that is being written waits for that.
 */
export function openWriter(maker: Maker, logos: readonly Logo[]): Writer {
  const kept = new LRUCache<string, Written>({
    maxSize: 32 * 2 ** 20,
    sizeCalculation: ({ bytes }) => bytes.byteLength,
  });
  const running = new Map<string, Promise<Written | undefined>>();
  async function make({ question, release, extension, origin }: Asked): Promise<Written | undefined> {
    const made = await maker.made(question, release);
    return made && { bytes: await forms[extension].write(made, { origin, logos }), hash: made.hash };
  }
  return {
    async write(asked) {
      const { question, release, extension, origin } = asked;
      const key = JSON.stringify([release, question, extension, origin]);
      const known = kept.get(key);
      if (known) return known;
      const making = running.get(key) ?? make(asked).finally(() => running.delete(key));
      running.set(key, making);
      const written = await making;
      if (written) kept.set(key, written);
      return written;
    },
  };
}
