import type { Brief } from '@observatory/data/briefs/document.ts';

import type { Typeset } from './compile.ts';
import { codePointsOf, readFaces } from '../http/formats/faces.ts';
import { printed, type Issue } from './printed.ts';
import { Typesetter } from './typesetter.ts';

const typesetter = new Typesetter();
/** Pages that a brief should have: a summary one, that of a country two and a method page. */
const mostPages = ({ extent, kind }: Brief['question']): number =>
  extent === 'summary' ? 1 : kind === 'country' ? 3 : Infinity;

let faces: ReadonlySet<number> | undefined;

/** A brief as PDF/UA-1: two pages and a method page, dated as its release. The same brief has the same bytes. */
export async function briefPdf(brief: Brief, issue: Issue): Promise<Typeset> {
  faces ??= codePointsOf(readFaces());
  const time = Math.floor(Date.parse(brief.release.publishedAt) / 1000);
  return typesetter.typeset(await printed(brief, issue, faces), { time, most: mostPages(brief.question) });
}
