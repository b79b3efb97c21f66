import type { Brief, BriefExtent, BriefKind, BriefQuestion } from '@observatory/data/briefs/document.ts';
import type { Manifest } from '@observatory/data/contract/manifest.ts';
import { LRUCache } from 'lru-cache';

import type { OpenRelease, Releases } from '../warehouse/releases.ts';
import { contentHash } from './content-hash.ts';

/** Where briefs come from: the content, which knows nothing of HTTP. */
export type BriefSource = {
  /** The brief that answers a question from a release; undefined when the release has nothing to make it of. */
  readonly make: (question: BriefQuestion, release: OpenRelease) => Promise<Brief | undefined>;
  /** Changes whenever what an operator decides about the content does. */
  readonly variant: string;
  /** Everything in a brief but its drawings. */
  readonly json: (brief: Brief) => object;
  /** Sections that a kind and extent has when nobody chooses; a full brief has all of its kind. */
  readonly sections: (kind: BriefKind, extent: BriefExtent) => readonly string[];
};

/** A brief with the form that its hash is made of. */
export type Made = {
  readonly brief: Brief;
  readonly json: object;
  readonly hash: string;
  readonly manifest: Manifest;
};

export type Maker = {
  /** The brief of a release, the current one when none is named; undefined without such a release or content. */
  readonly made: (question: BriefQuestion, release?: string) => Promise<Made | undefined>;
};

/** Makes briefs, and keeps the last ones: a reader who has seen the page asks for the PDF and the archive next. */
export function openMaker(releases: Releases, { make, json }: BriefSource): Maker {
  const kept = new LRUCache<string, Made>({ max: 40 });
  return {
    made: (question, wanted) =>
      releases.use(wanted, async (release) => {
        const { manifest } = release;
        const key = JSON.stringify([manifest.release, question]);
        const known = kept.get(key);
        if (known) return known;
        const brief = await make(question, release);
        if (!brief) return undefined;
        const form = json(brief);
        const made = { brief, json: form, hash: contentHash(form), manifest };
        kept.set(key, made);
        return made;
      }),
  };
}
