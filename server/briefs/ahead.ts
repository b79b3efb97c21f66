import { setTimeout as pause } from 'node:timers/promises';
import { briefExtents, type BriefQuestion } from '@observatory/data/briefs/document.ts';
import type { Manifest } from '@observatory/data/contract/manifest.ts';
import { languages } from '@observatory/data/messages/language.ts';
import type { MiddlewareHandler } from 'hono';

import type { LogLine } from '../http/request-log.ts';
import type { BriefSource } from './maker.ts';
import type { Writer } from './writer.ts';
import type { Releases } from '../warehouse/releases.ts';

/** So long no request may have run before a brief is made ahead, in milliseconds. */
const usualQuiet = 500;

/** The briefs of the countries of the latest wave, full and in short, in every language. */
export function questionsAhead({ waves }: Manifest, { sections }: Pick<BriefSource, 'sections'>) {
  const { wave, countries } = waves.at(-1) ?? { wave: '', countries: [] };
  return countries.flatMap(({ country }) =>
    briefExtents.flatMap((extent) =>
      languages.map((language): BriefQuestion => {
        const kind = 'country';
        return { kind, place: country, wave, language, extent, sections: [...sections(kind, extent)] };
      }),
    ),
  );
}

type Parts = {
  readonly releases: Pick<Releases, 'current'>;
  readonly source: Pick<BriefSource, 'sections'>;
  readonly writer: Writer;
};

/**
 * Makes the briefs that are asked for most before somebody asks, one after the other and only while no request runs;
 * what is made is kept by the writer, as if a reader had asked for it.
 */
export class BriefsAhead {
  readonly #origin: string;
  readonly #log: LogLine;
  readonly #quiet: number;
  #running = 0;
  #lastEnd = performance.now();
  #stopping = new AbortController();
  #parts: Parts | undefined;

  /** @param origin scheme and host that readers use: a brief says where it can be checked */
  constructor(origin: string, log: LogLine, quiet = usualQuiet) {
    this.#origin = origin;
    this.#log = log;
    this.#quiet = quiet;
  }

  /** Knows of every request that runs. */
  readonly watchRequests: MiddlewareHandler = async (_, next) => {
    this.#running += 1;
    try {
      await next();
    } finally {
      this.#running -= 1;
      this.#lastEnd = performance.now();
    }
  };

  /** What makes and keeps briefs, from when on they can be made ahead. */
  makeWith(parts: Parts): void {
    this.#parts = parts;
  }

  /** Makes those of the current release, and no more of the one before. Ends with a line in the log. */
  async begin(): Promise<void> {
    this.stop();
    const manifest = this.#parts?.releases.current;
    if (!this.#parts || !manifest) return;
    const { source, writer } = this.#parts;
    const { signal } = (this.#stopping = new AbortController());
    const { release } = manifest;
    const questions = questionsAhead(manifest, source);
    const began = performance.now();
    let [made, failed] = [0, 0];
    for (const question of questions) {
      await this.#untilQuiet(signal);
      if (signal.aborted) break;
      try {
        const written = await writer.write({ question, release, extension: 'pdf', origin: this.#origin });
        if (written) made += 1;
      } catch (error) {
        failed += 1;
        const { place, language, extent } = question;
        this.#log({ level: 'error', event: 'brief', place, language, extent, error: String(error) });
      }
    }
    const milliseconds = Math.round(performance.now() - began);
    const counts = { made, failed, of: questions.length };
    this.#log({ level: 'info', event: 'briefs', release, ...counts, milliseconds });
  }

  /** Makes no more of them; the one that is being made is the last. */
  stop(): void {
    this.#stopping.abort();
  }

  async #untilQuiet(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const left = this.#quiet - (performance.now() - this.#lastEnd);
      if (this.#running === 0 && left <= 0) return;
      // Waiting keeps no server from ending, and ends when the server does.
      await pause(Math.max(left, this.#quiet / 10), undefined, { ref: false, signal }).catch(() => {});
    }
  }
}
