import type { Manifest } from '../contract/manifest.ts';
import type { Brief, QuotedNumber } from './document.ts';

/** What a manifest tells about why numbers changed. */
export type EditionSource = Pick<Manifest, 'release' | 'thresholds' | 'uploads' | 'vintages' | 'waves'>;

/** A brief with the release that it was made of. */
export type Edition = { readonly numbers: Brief['numbers']; readonly source: EditionSource };

/** Why a number changed, as far as the releases tell; `method` when all that they record is the same. */
export const changeReasons = [
  'answers_added',
  'answers_withdrawn',
  'answers_replaced',
  'weights',
  'thresholds',
  'official',
  'method',
] as const;
export type ChangeReason = (typeof changeReasons)[number];

export type ChangedNumber = {
  readonly id: string;
  readonly label: string;
  readonly before: QuotedNumber;
  readonly after: QuotedNumber;
  readonly reasons: readonly ChangeReason[];
};

export type BriefChanges = {
  /** Numbers of the later edition that the earlier one has too, and those of them that are printed otherwise. */
  readonly compared: number;
  readonly changed: readonly ChangedNumber[];
  readonly added: readonly QuotedNumber[];
  readonly withdrawn: readonly QuotedNumber[];
};

/** Numbers are told apart by what is printed: value, interval and answers as a reader sees them. */
const asPrinted = ({ text, low, high, n }: QuotedNumber): string =>
  JSON.stringify([text, ...[low, high].map((end) => end?.toFixed(4)), n]);

/** What differs between two editions of a brief, number by number, and why. */
export function briefChanges(earlier: Edition, later: Edition): BriefChanges {
  const before = new Map(earlier.numbers.map((number) => [number.id, number]));
  const after = new Set(later.numbers.map(({ id }) => id));
  const compared = later.numbers.flatMap((number) => {
    const former = before.get(number.id);
    return former ? [{ number, former }] : [];
  });
  return {
    compared: compared.length,
    changed: compared
      .filter(({ number, former }) => asPrinted(number) !== asPrinted(former))
      .map(({ number, former }) => ({
        id: number.id,
        label: number.label,
        before: former,
        after: number,
        reasons: reasonsOf(number, earlier.source, later.source),
      })),
    added: later.numbers.filter(({ id }) => !before.has(id)),
    withdrawn: earlier.numbers.filter(({ id }) => !after.has(id)),
  };
}

function reasonsOf({ query }: QuotedNumber, earlier: EditionSource, later: EditionSource): ChangeReason[] {
  if (query.startsWith('observations')) {
    return differ(vintages(earlier), vintages(later)) ? ['official'] : ['method'];
  }
  const waves = [...new URLSearchParams(query.split('?')[1]).entries()].flatMap(([name, value]) =>
    name === 'wave' ? value.split('~') : ['a', 'b'].includes(name) ? wavesOf(value) : [],
  );
  const isAsked = ({ wave }: { readonly wave: string }) => waves.length === 0 || waves.includes(wave);
  const uploads = (source: EditionSource) =>
    source.uploads.filter(isAsked).map(({ upload, respondents }) => `${upload} ${respondents}`);
  const weights = (source: EditionSource) =>
    source.waves
      .filter(isAsked)
      .map(({ wave, countries, standard }) =>
        JSON.stringify([
          wave,
          standard,
          countries.map((one) => [one.country, one.weighted, one.populationSource, one.enterprises]),
        ]),
      );
  const [added, withdrawn] = [
    missing(uploads(later), uploads(earlier)),
    missing(uploads(earlier), uploads(later)),
  ];
  const reasons: ChangeReason[] = [
    ...(added && withdrawn
      ? (['answers_replaced'] as const)
      : added
        ? (['answers_added'] as const)
        : withdrawn
          ? (['answers_withdrawn'] as const)
          : []),
    ...(differ(weights(earlier), weights(later)) ? (['weights'] as const) : []),
    ...(JSON.stringify(earlier.thresholds) === JSON.stringify(later.thresholds)
      ? []
      : (['thresholds'] as const)),
  ];
  return reasons.length > 0 ? reasons : ['method'];
}

/** The wave of one side of a comparison: `wave:2026,country:FI`. */
const wavesOf = (side: string): string[] => {
  const named = /wave:([^,;~&]+)/.exec(side)?.[1];
  return named === undefined ? [] : [named];
};

const vintages = (source: EditionSource): string[] => source.vintages.map(({ file }) => file);

/** Whether a list has something that another lacks. */
const missing = (list: readonly string[], other: readonly string[]): boolean =>
  list.some((one) => !other.includes(one));

const differ = (a: readonly string[], b: readonly string[]): boolean => missing(a, b) || missing(b, a);
