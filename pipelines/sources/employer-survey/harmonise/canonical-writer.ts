import { createHash, randomUUID, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { variables } from '@observatory/data/codebook/codebook.ts';

import { syncFile } from '../../../storage/durable-file.ts';
import type { Respondent } from '../check/row-checker.ts';
import { KeySet } from '../key-set.ts';
import { Pseudonyms, type PseudonymScope } from '../pseudonym.ts';
import { TableBytes } from './table-bytes.ts';

/** Variables that are kept, with their places in the codebook: free text and the tool's respondent id are dropped. */
const kept = variables.flatMap(({ code, answer }, at) => (answer.kind === 'text' ? [] : [{ code, at }]));

const keptPlaces = kept.map(({ at }) => at);

export const keptVariables = kept.map(({ code }) => code);

/** Columns of the kept table: pseudonym, section of NACE Rev. 2, size class, then the kept variables. */
export const keptHeader = ['PSEUDONYM', 'SECTION', 'SIZE', ...keptVariables];

/** Lines are handed on in pieces of about so many bytes. */
const pieceBytes = 1 << 16;

/**
 * Writes the table that is kept for ever, respondent by respondent: canonical answers, no personal data, a keyed hash
 * instead of the respondent's id.
 */
export class CanonicalWriter {
  readonly path: string;
  readonly #pseudonyms: Pseudonyms;
  readonly #hash = createHash('sha256');
  #file: WriteStream | undefined;
  readonly #piece = new TableBytes(2 * pieceBytes);
  /** Pseudonyms of respondents with an id. */
  readonly pseudonyms = new KeySet();

  /**
   * @param folder where the table is written until it is accepted
   * @param key secret of this observatory; without it the pseudonym cannot be made from an id
   */
  constructor(folder: string, scope: PseudonymScope, key: KeyObject) {
    this.path = `${folder}/${randomUUID()}.canonical`;
    this.#pseudonyms = new Pseudonyms(key, scope);
    this.#piece.addText(`${keptHeader.join(',')}\n`);
  }

  /** Adds a respondent; a promise when bytes must be written before the next one. */
  add({ answers, section, size, givenId, row }: Respondent): Promise<void> | undefined {
    const pseudonym = this.#pseudonyms.of(givenId === '' ? `row ${row}` : givenId);
    if (givenId !== '') this.pseudonyms.add(pseudonym);
    this.#piece.addText(`${pseudonym},${section},${size}`);
    this.#piece.addFields(answers.texts, keptPlaces);
    this.#piece.endLine();
    return this.#piece.length > pieceBytes ? this.#flush() : undefined;
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
    const bytes = this.#piece.take();
    this.#hash.update(bytes);
    if (!this.#file.write(bytes)) await once(this.#file, 'drain');
  }
}
