import { itemsOf } from '../indicators/catalogue.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { CellKey } from './cell.ts';
import { GuardedSpan } from './audit.ts';
import { isPublished, type Thresholds, type Verdict } from './status.ts';
import { leavesSecretRest } from './suppression.ts';
import { detailOf, relationsOf, unionsOf, type Relation, type Union } from './union.ts';

/** Where a figure stands in the tables of a wave. */
export type Place = Pick<Union, 'country' | 'sector' | 'size'>;

/** Respondents of each cell that came, and that went, between an earlier release and this one. */
export type Flow = { readonly came: Int32Array; readonly went: Int32Array };

/** How the respondents of a wave have changed since an earlier release; only cells in which somebody came or went. */
export type Changes = {
  readonly cells: readonly CellKey[];
  readonly everybody: Flow;
  /** Those in the base of an indicator and item. */
  readonly inBase: (indicator: Indicator, item: string) => Flow;
};

/** What an earlier release shows of one indicator in one place: items with a number, and items that are confidential. */
export type FormerFigures = {
  readonly published: ReadonlySet<string>;
  readonly confidential: ReadonlySet<string>;
};

/** An earlier release that readers may still have, as far as it concerns one wave. */
export type FormerRelease = {
  readonly release: string;
  /** Whether it tells of the indicator at all: one that the catalogue has got since then it does not know. */
  readonly has: (indicator: string) => boolean;
  /** Undefined where nobody stood. */
  readonly figures: (place: Place, indicator: string) => FormerFigures | undefined;
  /** Whether the figures are those of a release before it, which speaks for them. */
  readonly isKept: (place: Place, indicator: string) => boolean;
  readonly changes: Changes;
};

/** What the figures of a wave owe to earlier releases. */
export type FormerWave = {
  /** Whether a figure was published with the present respondents or nearly these, and so cannot be hidden any more. */
  readonly isPinned: (place: Place, indicator: Indicator, item: string) => boolean;
  /**
   * The release whose figures stay, for each union; undefined where the new ones are published.
   *
   * @param verdicts by item of the indicator, then by union
   */
  readonly keptFrom: (
    indicator: Indicator,
    unions: readonly Union[],
    verdicts: readonly (readonly Verdict[])[],
  ) => readonly (string | undefined)[];
};

/**
 * The difference of two releases is a table too: of those who came and went. A figure is renewed only when neither it
 * nor any sum and difference of renewed figures tells of a change of fewer respondents than the threshold: of those who
 * came or of those who went, whichever are more, so that a corrected answer counts as one. What was confidential stays
 * hidden until that many have changed; what was published stays visible.
 *
 * @param formers newest first
 */
export function formerWave(formers: readonly FormerRelease[], thresholds: Thresholds): FormerWave {
  const compared = formers.map((former) => compare(former, thresholds.confidentialBelow));
  return {
    isPinned: (place, indicator, item) => compared.some((former) => former.isPinned(place, indicator, item)),
    keptFrom(indicator, unions, verdicts) {
      const kept = unions.map((): string | undefined => undefined);
      for (const former of compared) {
        for (const union of former.stays(indicator, unions, verdicts, kept)) kept[union] = former.release;
      }
      return kept;
    },
  };
}

/** Came and went of everybody, then of the base of each item: `[came, went, came, went, ...]`. */
type Change = Int32Array;

const more = (change: Change, pair: number): number => Math.max(change[2 * pair]!, change[2 * pair + 1]!);

const nothingTold: FormerFigures = { published: new Set(), confidential: new Set() };

function compare(former: FormerRelease, below: number) {
  const { changes } = former;
  const unions = unionsOf(changes.cells);
  const relationsOfUnion = unions.map((): Relation[] => []);
  for (const relation of relationsOf(unions)) {
    for (const at of [relation.parent, ...relation.children]) relationsOfUnion[at]!.push(relation);
  }
  const placeName = ({ country, sector, size }: Place) => `${country}|${sector}|${size}`;
  const index = new Map(unions.map((union, at) => [placeName(union), at]));
  const byIndicator = new Map<string, readonly Change[]>();

  const changesOf = (indicator: Indicator): readonly Change[] => {
    const known = byIndicator.get(indicator.id);
    if (known) return known;
    const flows = [changes.everybody, ...itemsOf(indicator).map((item) => changes.inBase(indicator, item))];
    const sums = unions.map(({ cells }) => {
      const total = (of: Int32Array) => cells.reduce((sum, cell) => sum + of[cell]!, 0);
      return Int32Array.from(flows.flatMap(({ came, went }) => [total(came), total(went)]));
    });
    byIndicator.set(indicator.id, sums);
    return sums;
  };
  const changeOf = (place: Place, indicator: Indicator): Change | undefined => {
    const at = index.get(placeName(place));
    return at === undefined ? undefined : changesOf(indicator)[at];
  };
  const isSmall = (change: Change): boolean => {
    for (let pair = 0; 2 * pair < change.length; pair += 1) {
      const count = more(change, pair);
      if (count > 0 && count < below) return true;
    }
    return false;
  };
  /** Weights of a country are made together: a small change anywhere in it moves all of its figures. */
  const isLittleMoved = (place: Place, indicator: Indicator): boolean => {
    const whole = changeOf({ country: place.country, sector: 'ALL', size: 'ALL' }, indicator);
    const own = changeOf(place, indicator);
    const everywhere = whole ? more(whole, 0) : 0;
    return (everywhere > 0 && everywhere < below) || (own !== undefined && isSmall(own));
  };
  const changed = (place: Place, indicator: Indicator, item: number): number => {
    const own = changeOf(place, indicator);
    return own ? more(own, item + 1) : 0;
  };

  /** Of an indicator that is new nothing was told; its figures are as new as the respondents of those with its base. */
  const own = (place: Place, indicator: Indicator): FormerFigures | undefined => {
    if (!former.has(indicator.id)) return nothingTold;
    return former.isKept(place, indicator.id) ? undefined : former.figures(place, indicator.id);
  };
  /** Unions of which the earlier release tells the figures; those in which nobody stood are known to be empty. */
  const toldBefore = (indicator: Indicator): Set<number> =>
    new Set(
      (former.has(indicator.id) ? unions : []).flatMap((place, at) => {
        const isEmpty = former.figures(place, indicator.id) === undefined;
        return isEmpty || (own(place, indicator)?.published.size ?? 0) > 0 ? [at] : [];
      }),
    );

  /**
   * Of the unions that are to be renewed those that would give a small change away. The cells count twice, once for each
   * release: a sum and difference that leaves nothing of the earlier release but as much of the later one is told by both.
   */
  const givenAway = (renewed: readonly number[], indicator: Indicator): Set<number> => {
    const totals = changesOf(indicator);
    const width = changes.cells.length;
    const again = (cells: readonly number[]) => cells.map((cell) => cell + width);
    const small = unions.flatMap(({ cells }, at) => (isSmall(totals[at]!) ? [again(cells)] : []));
    const guard = new GuardedSpan(2 * width, small);
    const told = toldBefore(indicator);
    for (const at of told) guard.concede(unions[at]!.cells);
    const [given, shown] = [new Set<number>(), unions.map(() => false)];
    const sums = {
      totals,
      add: (a: Change, b: Change): Change => a.map((count, at) => count + b[at]!),
      isSecret: isSmall,
      count: (change: Change) => more(change, 0),
    };
    const detail = unions.map(detailOf);
    const order = renewed.toSorted(
      (a, b) => detail[a]! - detail[b]! || sums.count(totals[b]!) - sums.count(totals[a]!) || a - b,
    );
    for (const at of order) {
      const { cells } = unions[at]!;
      shown[at] = told.has(at);
      const leaves = relationsOfUnion[at]!.some((relation) => leavesSecretRest(relation, sums, shown));
      if (!leaves && guard.publish([...cells, ...again(cells)])) continue;
      shown[at] = false;
      given.add(at);
    }
    return given;
  };

  return {
    release: former.release,

    isPinned(place: Place, indicator: Indicator, item: string): boolean {
      if (!own(place, indicator)?.published.has(item)) return false;
      return (
        isLittleMoved(place, indicator) || changed(place, indicator, itemsOf(indicator).indexOf(item)) === 0
      );
    },

    stays(
      indicator: Indicator,
      all: readonly Union[],
      verdicts: readonly (readonly Verdict[])[],
      kept: readonly (string | undefined)[],
    ): number[] {
      const items = itemsOf(indicator);
      const shows = (union: number, item: number) => isPublished(verdicts[item]![union]!.status);
      const staying = new Set<number>();
      all.forEach((place, union) => {
        const figures = own(place, indicator);
        if (kept[union] !== undefined || !figures) return;
        const owes = items.some((item, at) => {
          if (figures.confidential.has(item))
            return shows(union, at) && changed(place, indicator, at) < below;
          return figures.published.has(item) && !shows(union, at) && changed(place, indicator, at) === 0;
        });
        if (owes || isLittleMoved(place, indicator)) staying.add(union);
      });
      const renewed = all.flatMap((place, union) => {
        const at = index.get(placeName(place));
        const stays = kept[union] !== undefined || staying.has(union);
        return at !== undefined && !stays && items.some((_, item) => shows(union, item))
          ? [{ at, union }]
          : [];
      });
      const given = givenAway(
        renewed.map(({ at }) => at),
        indicator,
      );
      for (const { at, union } of renewed) if (given.has(at)) staying.add(union);
      return [...staying];
    },
  };
}
