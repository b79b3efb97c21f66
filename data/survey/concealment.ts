import { GuardedSpan, recoverable } from './audit.ts';
import { narrowlyBound } from './feasible-range.ts';
import { leavesSecretRest, type Protected } from './suppression.ts';
import { detailOf, type Relation, type Union } from './union.ts';

export type Tables = { readonly unions: readonly Union[]; readonly relations: readonly Relation[] };

/** Steps of suppression; switched off only by tests that show the auditor at work. */
export type Steps = { readonly complementary: boolean };

/** Unions of which some are secret, and what an attacker knows of their cells. */
export type Puzzle<Total> = Tables &
  Protected<Total> & {
    /** Respondents of each cell. An attacker knows which cells are empty. */
    readonly cells: readonly number[];
    /** A secret number below this must have bounds at least this far apart. */
    readonly width: number;
    /** Unions that are visible whatever is decided, because they have been published. */
    readonly pinned?: readonly boolean[];
  };

/**
 * Chooses which unions are shown so that no secret one can be worked out: not by the rest that parts leave of a whole,
 * not by any combination of unions that are added and subtracted, not by bounds that lie too close together. Unions
 * are shown one after the other, the least detailed first and of these the ones with the most respondents, so that
 * protection is paid for in detail and not in totals; one that would give a secret away stays hidden.
 *
 * @param wanted unions that may be shown by their own respondents
 * @returns which unions are shown
 * @throws Error when the audit of the outcome finds a secret union that can be worked out
 */
export function conceal<Total>(
  puzzle: Puzzle<Total>,
  wanted: readonly boolean[],
  steps: Steps = { complementary: true },
): boolean[] {
  return new Concealment(puzzle, wanted).conceal(steps);
}

class Concealment<Total> {
  readonly #puzzle: Puzzle<Total>;
  /** Cells of each union in which somebody stands. */
  readonly #cells: readonly (readonly number[])[];
  readonly #relationsOf: readonly (readonly Relation[])[];
  /** All unions, those that matter most to readers first. */
  readonly #order: readonly number[];
  #shown: boolean[];
  #secrets: number[];

  constructor(puzzle: Puzzle<Total>, wanted: readonly boolean[]) {
    const { unions, relations, totals, isSecret } = puzzle;
    this.#puzzle = puzzle;
    this.#cells = unions.map(({ cells }) => cells.filter((cell) => puzzle.cells[cell]! > 0));
    const own = unions.map((): Relation[] => []);
    for (const relation of relations) {
      for (const union of [relation.parent, ...relation.children]) own[union]!.push(relation);
    }
    this.#relationsOf = own;
    const detail = unions.map((union, at) => (this.#isPinned(at) ? -1 : detailOf(union)));
    const counts = totals.map((total) => puzzle.count(total));
    this.#order = unions
      .map((_, at) => at)
      .sort((a, b) => detail[a]! - detail[b]! || counts[b]! - counts[a]! || a - b);
    this.#shown = unions.map((_, at) => this.#isPinned(at));
    const secrets = totals.flatMap((total, at) => (isSecret(total) ? [at] : []));
    const lost = this.#workedOut(secrets);
    this.#secrets = secrets.filter((at) => !lost.includes(at));
    this.#shown = wanted.map((one, at) => one || this.#isPinned(at));
  }

  conceal(steps: Steps): boolean[] {
    if (steps.complementary) this.#showInOrder();
    const narrow = steps.complementary ? this.#widen() : this.#tooNarrow(this.#secrets).secrets;
    const found = this.#workedOut(this.#secrets)[0] ?? narrow[0];
    if (found !== undefined) {
      const { country, sector, size } = this.#puzzle.unions[found]!;
      throw new Error(`a hidden cell can be worked out: ${country} ${sector} ${size}`);
    }
    return this.#shown;
  }

  #isPinned(union: number): boolean {
    return this.#puzzle.pinned?.[union] === true;
  }

  #count(union: number): number {
    return this.#puzzle.count(this.#puzzle.totals[union]!);
  }

  /** Shows again what is shown, one by one, as long as nothing is given away. */
  #showInOrder(): void {
    const guard = new GuardedSpan(
      this.#puzzle.cells.length,
      this.#secrets.map((at) => this.#cells[at]!),
    );
    const wanted = this.#shown;
    this.#shown = wanted.map(() => false);
    for (const union of this.#order.filter((at) => wanted[at])) {
      this.#shown[union] = true;
      if (this.#isPinned(union)) guard.concede(this.#cells[union]!);
      else this.#shown[union] = !this.#leavesSecretRest(union) && guard.publish(this.#cells[union]!);
    }
  }

  #leavesSecretRest(union: number): boolean {
    return this.#relationsOf[union]!.some((relation) =>
      leavesSecretRest(relation, this.#puzzle, this.#shown),
    );
  }

  /** Hides the least of the unions that bound a secret one, until no secret one has close bounds. */
  #widen(): readonly number[] {
    const hidden: number[] = [];
    let { secrets, by } = this.#tooNarrow(this.#secrets);
    while (secrets.length > 0) {
      const least = this.#order.findLast((union) => by.includes(union) && !this.#isPinned(union));
      if (least === undefined) {
        // Bound by what was published before alone: nothing that is hidden now protects it.
        this.#secrets = this.#secrets.filter((at) => at !== secrets[0]);
        secrets = secrets.slice(1);
      } else {
        this.#shown[least] = false;
        hidden.push(least);
        if (this.#leavesSecretRest(least)) this.#showInOrder();
      }
      // Hiding more never brings bounds closer: those that were wide are not looked at again.
      ({ secrets, by } = this.#tooNarrow(secrets));
    }
    this.#showImplied(hidden);
    return secrets;
  }

  /** Shows what was hidden in vain: unions that the shown ones give away, so that hiding them protects nothing. */
  #showImplied(hidden: readonly number[]): void {
    const implied = this.#workedOut(hidden);
    for (const union of implied) {
      this.#shown[union] = true;
      if (this.#leavesSecretRest(union)) this.#shown[union] = false;
    }
  }

  /** Shown unions, without those that are the sum of shown ones: they say nothing more. */
  #telling(): number[] {
    const implied = new Set(
      this.#puzzle.relations
        .filter(({ children }) => children.every((one) => this.#shown[one] || this.#cells[one]!.length === 0))
        .map(({ parent }) => parent),
    );
    return this.#shown.flatMap((shown, at) => (shown && !implied.has(at) ? [at] : []));
  }

  /** Those of the unions that are a sum and difference of shown ones. */
  #workedOut(unions: readonly number[]): number[] {
    const published = this.#telling().map((at) => this.#cells[at]!);
    const asked = unions.map((at) => this.#cells[at]!);
    return recoverable(this.#puzzle.cells.length, published, asked).map((at) => unions[at]!);
  }

  /** The first of the secret unions with few respondents whose bounds are too close, others that may be, what bounds it. */
  #tooNarrow(unions: readonly number[]): {
    readonly secrets: readonly number[];
    readonly by: readonly number[];
  } {
    const { cells, width } = this.#puzzle;
    const few = unions.filter((at) => this.#count(at) < width);
    if (few.length === 0) return { secrets: [], by: [] };
    const telling = this.#telling();
    const published = telling.map((at) => this.#cells[at]!);
    const asked = few.map((at) => this.#cells[at]!);
    const { hidden, by } = narrowlyBound(cells, published, asked, width);
    return { secrets: hidden.map((at) => few[at]!), by: by.map((at) => telling[at]!) };
  }
}
