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

/**
 * Characters of the method page from which a brief of a country is tried closer first. In the usual size a page held up
 * to 7,140 of them, and never 7,333: 48 briefs of the demonstration, two waves in six languages.
 */
const longFrom = 7250;

/** What stands in a printed value besides the texts that are set. */
const notSet: readonly string[] = ['kind', 'svg', 'alt'];

function charactersOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  const texts = Object.entries(value).filter(([name]) => !notSet.includes(name));
  return texts.reduce((total, [, text]) => total + charactersOf(text), 0);
}

/** A brief as PDF/UA-1: two pages and a method page, dated as its release. The same brief has the same bytes. */
export async function briefPdf(brief: Brief, issue: Issue): Promise<Typeset> {
  faces ??= codePointsOf(readFaces());
  const time = Math.floor(Date.parse(brief.release.publishedAt) / 1000);
  const content = await printed(brief, issue, faces);
  const most = mostPages(brief.question);
  const isLong = Number.isFinite(most) && charactersOf(content.method) >= longFrom;
  return typesetter.typeset(content, { time, fit: { most, isLong } });
}
