import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { QuestionAnswer } from '@observatory/data/contract/brief-answer.ts';

import { shortHash } from '@observatory/data/briefs/printed-hash.ts';

/** What was issued under a hash: enough to make the brief again while its release is kept. */
const Entry = v.object({
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  release: v.string(),
  question: QuestionAnswer,
});
export type Entry = v.InferOutput<typeof Entry>;

export type Register = {
  /** Keeps what was issued; a hash that is known is left as it is. */
  readonly add: (entry: Entry) => Promise<void>;
  /** What was issued under a hash, by its printed digits or all of them. */
  readonly find: (hash: string) => Promise<Entry | undefined>;
};

/** Hashes that this process has written or seen, so that the disk is asked once for each. */
const mostKnown = 10_000;

/** The briefs that were issued, a small file for each under `briefs/` in the folder of the observatory. */
export function openRegister(home: string): Register {
  const folder = join(home, 'briefs');
  const known = new Set<string>();
  const fileOf = (hash: string) => join(folder, `${shortHash(hash)}.json`);
  const find = async (hash: string): Promise<Entry | undefined> => {
    const text = await readFile(fileOf(hash), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    const entry = text === undefined ? undefined : v.parse(Entry, JSON.parse(text));
    return entry?.hash.startsWith(hash) ? entry : undefined;
  };
  return {
    find,
    async add(entry) {
      if (known.has(entry.hash)) return;
      if (!(await find(entry.hash))) await writeWhole(folder, fileOf(entry.hash), JSON.stringify(entry));
      if (known.size >= mostKnown) known.clear();
      known.add(entry.hash);
    },
  };
}

/** Writes a file that is there whole or not at all, also after a power failure. */
async function writeWhole(folder: string, path: string, content: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  await using file = await open(temporary, 'wx');
  await file.writeFile(content);
  await file.sync();
  await rename(temporary, path);
  await using names = await open(folder, 'r');
  await names.sync();
}
