import { decoderOf } from './decoder.ts';
import { letterPairs, type LetterPairs } from './letter-pairs.ts';

/** Encodings of one byte a character, the likelier first; each with what speaks for it before a byte is seen. */
const candidates: readonly (readonly [name: string, before: number])[] = [
  ['windows-1252', 3],
  ['windows-1250', 1],
  ['windows-1253', 1],
  ['windows-1254', 0],
  ['windows-1257', 0],
  ['windows-1251', 1],
  ['iso-8859-15', 0.5],
  ['iso-8859-2', 0],
  ['iso-8859-7', 0],
  ['iso-8859-9', -1],
  ['iso-8859-13', -1],
  // Out of use, and two vowels of Italian are frequent endings of Lithuanian in it.
  ['iso-8859-4', -12],
  ['iso-8859-3', -2],
  // Romanian letters with a comma stand where Windows-1250 has them with a cedilla, and few files have them.
  ['iso-8859-16', -6],
  ['iso-8859-5', -2],
  ['koi8-r', -2],
  ['macintosh', -3],
  ['x-mac-cyrillic', -3],
  ['ibm866', -3],
  ['ibm850', -3],
  ['ibm852', -4],
];

/** Characters that are no letters, with the logarithm of how often they stand in a survey. */
const usual = new Map<string, number>([
  ...[...'’‘“”„–—…€§°« »\u00a0·•‚'].map((sign) => [sign, -4.5] as const),
  ...[...'£²³½¼¾©®™±×´¿¡ºª‰†‹›−'].map((sign) => [sign, -6.5] as const),
]);
const unusual = -10;
const impossible = -25;

/** A capital after a small letter, in a word with letters beyond ASCII: a sign of the wrong encoding. */
const capitalInside = -5;
const signInside = -2;
const signBetween = -6;

type Word = readonly [text: string, times: number];

type Sign = {
  readonly small: string;
  readonly capital: boolean;
  readonly letter: boolean;
  readonly log: number;
};

const signs = new Map<string, Sign>();

function signOf(character: string): Sign {
  let sign = signs.get(character);
  if (!sign) {
    const code = character.codePointAt(0)!;
    const letter =
      code < 128 ? /[a-z]/i.test(character) : /\p{L}/u.test(character) && !'ºª'.includes(character);
    const small = character.toLowerCase();
    const lost = (code > 127 && code < 160) || character === '\ufffd';
    const log = code < 128 ? 0 : lost ? impossible : (usual.get(character) ?? unusual);
    sign = { small, capital: small !== character, letter, log };
    signs.set(character, sign);
  }
  return sign;
}

const joins = "’'\u00a0·";

function wordLikelihood(word: string, pairs: LetterPairs): number {
  let sum = 0;
  let before = ' ';
  let wasSmall = false;
  let between = false;
  for (const character of word) {
    const { small, capital, letter, log } = signOf(character);
    if (letter) {
      sum += pairs(before, small) + (between ? signBetween : 0);
      between = false;
      if (wasSmall && capital && (small.charCodeAt(0) > 127 || before.charCodeAt(0) > 127))
        sum += capitalInside;
      wasSmall = !capital;
      before = small;
    } else {
      sum += log;
      between = before !== ' ' && !joins.includes(character);
      if (between) sum += signInside;
      before = ' ';
      wasSmall = false;
    }
  }
  return sum + (before === ' ' ? 0 : pairs(before, ' '));
}

export type ChosenEncoding = { readonly encoding: string; readonly unsure: boolean };

const mostWords = 600;

/** What a word that stands several times says, beside one that stands once. */
const repeated = (times: number): number => (Math.min(times, 3) + 1) / 2;

/** Words of the sample, as bytes read as Latin-1: those with bytes beyond ASCII, and some of the others. */
function wordsOf(sample: Uint8Array): { marked: Word[]; plain: Word[] } {
  const text = Buffer.from(sample.buffer, sample.byteOffset, sample.length)
    .toString('latin1')
    .replace(/<[^<>]*>/g, ' ');
  const times = new Map<string, number>();
  for (const word of text.match(/[a-zA-Z\x80-\xff']{1,40}/g) ?? [])
    times.set(word, (times.get(word) ?? 0) + 1);
  const all = [...times].map(([word, n]) => [word, repeated(n)] as const);
  const marked = all.filter(([word]) => /[\x80-\xff]/.test(word)).slice(0, mostWords);
  const plain = all.filter(([word]) => /^[A-Z]?[a-z]{2,}$/.test(word)).slice(0, mostWords / 2);
  return { marked, plain };
}

const plainWeight = 0.25;
/** Natural logarithm by which the best reading must be likelier than the next one that differs; more for a single word. */
const clearly = 4;
const clearlyOfOne = 8;

/**
 * Chooses the encoding of bytes that are not UTF-8: the one in which the words beyond ASCII are the likeliest in any one
 * language of Europe. Unsure when another one gives other text that is nearly as likely.
 */
export function chooseSingleByte(sample: Uint8Array): ChosenEncoding {
  const { marked, plain } = wordsOf(sample);
  const languages = [...letterPairs()];
  // Many words of codes and names must not outweigh the few that tell the encoding.
  const weight = plainWeight * Math.min(1, marked.length / Math.max(1, plain.length));
  const plainOf = languages.map(([, pairs]) =>
    plain.reduce((sum, [word]) => sum + weight * wordLikelihood(word, pairs), 0),
  );
  const readings = candidates.map(([encoding, before]) => {
    const decoder = decoderOf(encoding);
    const words = marked.map(
      ([word, times]) => [decoder.decode(Buffer.from(word, 'latin1')), times] as const,
    );
    const likelihoods = languages.map(([, pairs], at) =>
      words.reduce((sum, [word, times]) => sum + times * wordLikelihood(word, pairs), plainOf[at]!),
    );
    return {
      encoding,
      text: words.map(([word]) => word).join(' '),
      score: before + Math.max(...likelihoods),
    };
  });
  const best = readings.reduce((one, other) => (other.score > one.score ? other : one));
  const rival = Math.max(...readings.filter(({ text }) => text !== best.text).map(({ score }) => score));
  const named = readings.find(({ text }) => text === best.text)!;
  return { encoding: named.encoding, unsure: best.score - rival < clearly + clearlyOfOne / marked.length };
}
