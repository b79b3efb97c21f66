import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { writeDurably } from '../../storage/durable-file.ts';
import type { Home } from '../../storage/home.ts';
import type { Recognition } from './recognise/recognition.ts';

const fileOf = (home: Home, partner: string, version: string): string =>
  join(home.mappings, partner, `${version}.json`);

/** What a partner has confirmed about a questionnaire of this header; undefined when it has confirmed nothing. */
export async function rememberedMapping(
  home: Home,
  partner: string,
  version: string,
): Promise<Recognition | undefined> {
  const text = await readFile(fileOf(home, partner, version), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
  return text === undefined ? undefined : (JSON.parse(text) as Recognition);
}

/** Remembers a recognition that a partner's file was accepted with. */
export async function rememberMapping(home: Home, partner: string, recognition: Recognition): Promise<void> {
  await mkdir(join(home.mappings, partner), { recursive: true, mode: 0o700 });
  await writeDurably(fileOf(home, partner, recognition.version), `${JSON.stringify(recognition)}\n`);
}
