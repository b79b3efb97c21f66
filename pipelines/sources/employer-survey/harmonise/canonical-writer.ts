import { createHash, createHmac, createSecretKey, randomUUID, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { variables } from '@observatory/data/codebook/codebook.ts';
import Papa from 'papaparse';

import { syncFile } from '../../../storage/durable-file.ts';
import type { Respondent } from '../check/row-checker.ts';

/** Variables that are kept, with their places in the codebook: free text and the tool's respondent id are dropped. */
const kept = variables.flatMap(({ code, answer }, at) => (answer.kind === 'text' ? [] : [{ code, at }]));

export const keptVariables = kept.map(({ code }) => code);

/** Columns of the kept table: pseudonym, section of NACE Rev. 2, size class, then the kept variables. */
export const keptHeader = ['PSEUDONYM', 'SECTION', 'SIZE', ...keptVariables];

/** Lines are handed on in pieces of about so many characters. */
const pieceCharacters = 1 << 16;
/** Texts that a comma-separated file has to quote. */
const special = /[",\n\r]|^ | $/;

/**
 * Writes the table that is kept for ever, respondent by respondent: canonical answers, no personal data, a keyed hash
 * instead of the respondent's id.
 */
export class CanonicalWriter {
  readonly path: string;
  readonly #scope: string;
  readonly #key: KeyObject;
  readonly #hash = createHash('sha256');
  #file: WriteStream | undefined;
  #piece = `${keptHeader.join(',')}\n`;
  pseudonyms = new Set<string>();

  /**
   * @param folder where the table is written until it is accepted
   * @param scope partner and wave: the same id of two partners is two respondents
   * @param key secret of this observatory; without it the pseudonym cannot be made from an id
   */
  constructor(folder: string, scope: string, key: Uint8Array) {
    this.path = `${folder}/${randomUUID()}.canonical`;
    this.#scope = scope;
    this.#key = createSecretKey(key);
  }

  async add({ answers, section, size, givenId, row }: Respondent): Promise<void> {
    const pseudonym = createHmac('sha256', this.#key)
      .update(`${this.#scope}|${givenId === '' ? `row ${row}` : givenId}`)
      .digest('hex')
      .slice(0, 32);
    if (givenId !== '') this.pseudonyms.add(pseudonym);
    let line = `${pseudonym},${section},${size}`;
    for (const { at } of kept) {
      const text = answers.at(at);
      line += special.test(text) ? `,${Papa.unparse([[text]])}` : `,${text}`;
    }
    this.#piece += `${line}\n`;
    if (this.#piece.length > pieceCharacters) await this.#flush();
  }

  /** Ends the table, makes it durable and gives the hash of its bytes. */
  async finish(): Promise<string> {
    await this.#flush();
    this.#file!.end();
    await once(this.#file!, 'close');
    await syncFile(this.path);
    return this.#hash.digest('hex');
  }

  /** Removes what was written. */
  async discard(): Promise<void> {
    this.#file?.destroy();
    await rm(this.path, { force: true });
  }

  async #flush(): Promise<void> {
    if (!this.#file) {
      await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
      this.#file = createWriteStream(this.path, { mode: 0o600 });
    }
    const bytes = Buffer.from(this.#piece);
    this.#piece = '';
    this.#hash.update(bytes);
    if (!this.#file.write(bytes)) await once(this.#file, 'drain');
  }
}
