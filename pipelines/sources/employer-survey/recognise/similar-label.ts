import { type Name, names } from './codebook-names.ts';
import type { Match } from './match-heading.ts';
import { plain, withoutNumbering } from './plain-text.ts';

const trigrams = (text: string): ReadonlySet<string> => {
  const padded = `  ${text} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  return found;
};

let indexed: readonly { readonly name: Name; readonly grams: ReadonlySet<string> }[] | undefined;

const index = () => (indexed ??= names.map((name) => ({ name, grams: trigrams(name.text) })));

/** Twice the common trigrams over all trigrams (Dice 1945): 0 nothing in common, 1 the same. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const gram of a) if (b.has(gram)) common += 1;
  return (2 * common) / (a.size + b.size);
}

const longestHeading = 400;
const leastAlike = 0.55;

/** The labels that are most like a heading, one a target, the best five; none below 0.55. */
export function similarLabels(heading: string): readonly Match[] {
  const text = plain(withoutNumbering(heading)).slice(0, longestHeading);
  if (text.length < 6) return [];
  const grams = trigrams(text);
  const best = new Map<string, { name: Name; likeness: number }>();
  for (const each of index()) {
    const likeness = dice(grams, each.grams);
    const key = `${each.name.target.code}|${each.name.target.option ?? ''}`;
    if (likeness >= leastAlike && likeness > (best.get(key)?.likeness ?? 0)) {
      best.set(key, { name: each.name, likeness });
    }
  }
  return [...best.values()]
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 5)
    .map(({ name, likeness }) => ({
      target: name.target,
      language: name.language,
      confidence: likeness,
      reason: 'label_similar',
    }));
}
