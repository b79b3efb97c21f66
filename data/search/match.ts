import { hitKinds, type SearchEntry } from './entry.ts';
import { fold, foldCode, wordsOf } from './fold.ts';
import { withinOneTypo } from './one-typo.ts';

/** An entry with its words folded, once. */
type Prepared = {
  readonly entry: SearchEntry;
  readonly codes: readonly string[];
  readonly label: readonly string[];
  readonly also: readonly string[];
  readonly detail: readonly string[];
};

export type SearchIndex = readonly Prepared[];

export type Scored = { readonly entry: SearchEntry; readonly score: number };

/** Points for how a word of the question meets a word of an entry. Whole before beginning before part before slip. */
const points = { whole: 60, start: 48, part: 30, form: 24, typo: 18 };
/** How much a place of an entry counts. */
const places = { label: 1, also: 0.8, detail: 0.2 };
const codePoints = { whole: 100, start: 55 };

/** Shortest words of a question for which a meeting is more than chance. */
const shortest = { start: 2, part: 3, form: 5, typo: 5, codeStart: 3 };
/** Most letters after the common beginning of two forms of one word: *rakentami-nen*, *rakentami-sessa*. */
const longestEnding = 5;

/** Names of pages and terms are for their addresses; readers know their labels. */
const isNamedByCode = ({ kind }: SearchEntry): boolean => kind !== 'page' && kind !== 'term';

export const prepareIndex = (entries: readonly SearchEntry[]): SearchIndex =>
  entries.map((entry) => ({
    entry,
    codes: isNamedByCode(entry) ? [entry.code, ...(entry.codes ?? [])].map(foldCode) : [],
    label: wordsOf(entry.label),
    also: (entry.also ?? []).flatMap(wordsOf),
    detail: wordsOf(entry.detail),
  }));

function isOtherForm(asked: string, word: string): boolean {
  if (word.length >= shortest.form && asked.startsWith(word)) return true;
  let same = 0;
  while (same < asked.length && asked[same] === word[same]) same++;
  const longer = Math.max(asked.length, word.length);
  return same >= shortest.form && same >= 0.6 * longer && longer - same <= longestEnding;
}

/** How well a word of the question meets a word of an entry as it is written; 0 when it does not. */
function meetWritten(asked: string, word: string): number {
  if (asked === word) return points.whole;
  return asked.length >= shortest.start && word.startsWith(asked) ? points.start : 0;
}

/** The same, and for longer words also as a part, another form or with a slip. */
function meet(asked: string, word: string): number {
  const written = meetWritten(asked, word);
  if (written > 0) return written;
  if (asked.length >= shortest.part && word.includes(asked)) return points.part;
  if (asked.length >= shortest.form && isOtherForm(asked, word)) return points.form;
  if (asked.length < shortest.typo) return 0;
  // A slip in what is typed so far: beginnings of the same length, one letter shorter and one longer.
  const beginnings = [-1, 0, 1].map((more) => word.slice(0, asked.length + more));
  return beginnings.some((beginning) => withinOneTypo(asked, beginning)) ? points.typo : 0;
}

const best = (asked: string, words: readonly string[], how: typeof meet): number =>
  words.reduce((most, word) => Math.max(most, how(asked, word)), 0);

function scoreWord(asked: string, { codes, label, also, detail }: Prepared): number {
  const ofCodes = codes.includes(asked)
    ? codePoints.whole
    : asked.length >= shortest.codeStart && codes.some((code) => code.startsWith(asked))
      ? codePoints.start
      : 0;
  return Math.max(
    ofCodes,
    places.label * best(asked, label, meet),
    places.also * best(asked, also, meet),
    places.detail * best(asked, detail, meetWritten),
  );
}

/**
 * How well an entry answers a question, 0 when a word of the question meets nothing in it; else the mean over the
 * words, more when the question is the code or the name.
 */
function score(question: string, asked: readonly string[], prepared: Prepared): number {
  const { label, code } = prepared.entry;
  if (prepared.codes.includes(foldCode(question))) {
    return codePoints.whole + (fold(code) === fold(question).trim() ? 2 : 1);
  }
  const scores = asked.map((word) => scoreWord(word, prepared));
  if (scores.includes(0)) return 0;
  const mean = scores.reduce((sum, one) => sum + one, 0) / scores.length;
  const name = fold(label);
  return mean + (name === fold(question).trim() ? 50 : name.startsWith(fold(question).trim()) ? 8 : 0);
}

/** Best first; equal ones by kind, then in the order of the index. */
const byRank = (a: Scored, b: Scored): number =>
  b.score - a.score || hitKinds.indexOf(a.entry.kind) - hitKinds.indexOf(b.entry.kind);

/** Every entry that all words of a question meet, best first. A question without words finds nothing. */
export function match(index: SearchIndex, question: string): readonly Scored[] {
  const asked = wordsOf(question);
  if (asked.length === 0) return [];
  return index
    .map((prepared) => ({ entry: prepared.entry, score: score(question, asked, prepared) }))
    .filter((found) => found.score > 0)
    .sort(byRank);
}
