import type { Brief } from '@observatory/data/briefs/document.ts';
import { verifyPage } from '@observatory/data/briefs/printed-hash.ts';

/** A brief in an address, whatever its language: place and wave. */
export const shortName = ({ place, wave }: Brief['question']): string => `${place}.${wave}`;

/** Path that, with the code of a number behind it, leads to the answer that the number was taken from. */
export const numberPath = ({ question, release }: Brief): string =>
  `/q/${release.id}/${shortName(question)}/`;

/** The page that tells whether a brief is genuine and current, in full. */
export const verifyAddress = ({ hash, origin }: { readonly hash: string; readonly origin: string }): string =>
  `${origin}/${verifyPage(hash)}`;
