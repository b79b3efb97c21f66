import { briefChanges, type BriefChanges } from '@observatory/data/briefs/changes.ts';
import type { Brief } from '@observatory/data/briefs/document.ts';

import type { Maker } from './maker.ts';
import type { Entry, Register } from './register.ts';

export type Verdict = {
  readonly hash: string;
  readonly question: Entry['question'];
  readonly release: string;
  /** When its release was published; absent when that release is no longer kept. */
  readonly publishedAt?: string;
  readonly name?: string;
  readonly title?: string;
  /**
   * `same`: made again, it has the same content. `other`: it was issued here, and the programs make it otherwise now.
   * `gone`: it was issued here, and its release is no longer kept.
   */
  readonly again: 'same' | 'other' | 'gone';
  readonly demonstration?: boolean;
  /** Whether the current release has the same brief: number for number. */
  readonly current: boolean;
  readonly currentRelease?: string;
  /** Against the current release; absent where one of the two cannot be made. */
  readonly changes?: BriefChanges;
};

/**
 * Whether a hash is that of a brief which was issued here, whether it still holds, and what changed since.
 *
 * @returns undefined when no brief with the hash was issued
 */
export async function verify(hash: string, register: Register, maker: Maker): Promise<Verdict | undefined> {
  const entry = await register.find(hash);
  if (!entry) return undefined;
  const { question, release } = entry;
  const [then, now] = [await maker.made(question, release), await maker.made(question)];
  const about = then?.brief ?? now?.brief;
  const changes =
    then &&
    now &&
    briefChanges(
      { numbers: then.brief.numbers, source: then.manifest },
      { numbers: now.brief.numbers, source: now.manifest },
    );
  return {
    hash: entry.hash,
    question,
    release,
    ...(then && { publishedAt: then.manifest.publishedAt, demonstration: then.brief.release.demonstration }),
    ...(about && named(about)),
    again: !then ? 'gone' : then.hash === entry.hash ? 'same' : 'other',
    current:
      now?.manifest.release === release ||
      (changes !== undefined &&
        [changes.changed, changes.added, changes.withdrawn].every(({ length }) => length === 0)),
    ...(now && { currentRelease: now.manifest.release }),
    ...(changes && { changes }),
  };
}

const named = ({ name, title }: Brief) => ({ name, title });
