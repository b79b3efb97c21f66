import { combinationFor, recoverable } from './audit.ts';
import { narrowlyBound } from './feasible-range.ts';
import { hideComplements, type Protected } from './suppression.ts';
import type { Relation, Union } from './union.ts';

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
  };

/**
 * Hides unions until no secret one can be worked out from those that are shown: by the rest that parts leave of a
 * whole, by any combination of unions that are added and subtracted, or by bounds that lie too close together.
 *
 * @param shown which unions are published; those that must be hidden become false
 * @throws Error when a secret union can be worked out and nothing more may be hidden
 */
export function conceal<Total>(
  puzzle: Puzzle<Total>,
  shown: boolean[],
  steps: Steps = { complementary: true },
): void {
  const { unions, relations, cells, totals, count, pinned } = puzzle;
  const populated = unions.map((union) => union.cells.filter((cell) => cells[cell]! > 0));
  // Hiding more never gives more away: what has passed a test is not tested again.
  let [exact, narrow] = [secretsOf(puzzle, populated, shown), secretsOf(puzzle, populated, shown)];
  for (;;) {
    if (steps.complementary) hideComplements(puzzle, relations, shown);
    exact = workedOut(puzzle, populated, exact, shown);
    if (exact.length === 0) narrow = tooNarrow(puzzle, populated, narrow, shown);
    const secret = exact[0] ?? narrow[0];
    if (secret === undefined) return;
    const culprits =
      exact.length > 0
        ? combination(puzzle, populated, secret, shown)
        : bounding(puzzle, populated, secret, shown);
    const [smallest] = culprits
      .filter((union) => steps.complementary && pinned?.[union] !== true)
      .toSorted((a, b) => count(totals[a]!) - count(totals[b]!) || a - b);
    if (smallest === undefined) {
      const { country, sector, size } = unions[secret]!;
      throw new Error(`a hidden cell can be worked out: ${country} ${sector} ${size}`);
    }
    shown[smallest] = false;
  }
}

type Cells = readonly (readonly number[])[];

/** Hidden secret unions, without those that what was published before gives away already. */
function secretsOf<Total>(puzzle: Puzzle<Total>, populated: Cells, shown: readonly boolean[]): number[] {
  const { cells, totals, isSecret, pinned } = puzzle;
  const secrets = totals.flatMap((total, at) => (isSecret(total) && !shown[at] ? [at] : []));
  if (!pinned?.includes(true)) return secrets;
  const known = populated.filter((_, at) => pinned[at]);
  const lost = recoverable(
    cells.length,
    known,
    secrets.map((at) => populated[at]!),
  );
  return secrets.filter((_, at) => !lost.includes(at));
}

/** Shown unions, without those that are the sum of shown ones: they say nothing more. */
function telling<Total>({ relations }: Puzzle<Total>, populated: Cells, shown: readonly boolean[]): number[] {
  const implied = new Set(
    relations
      .filter(({ children }) => children.every((child) => shown[child] || populated[child]!.length === 0))
      .map(({ parent }) => parent),
  );
  return populated.flatMap((_, at) => (shown[at] && !implied.has(at) ? [at] : []));
}

/** Those of the secret unions that are a sum and difference of shown ones. */
function workedOut<Total>(
  puzzle: Puzzle<Total>,
  populated: Cells,
  secrets: readonly number[],
  shown: readonly boolean[],
): number[] {
  const known = telling(puzzle, populated, shown).map((at) => populated[at]!);
  const hidden = secrets.map((at) => populated[at]!);
  return recoverable(puzzle.cells.length, known, hidden).map((at) => secrets[at]!);
}

/** The shown unions that give a secret one when they are added and subtracted. */
function combination<Total>(
  puzzle: Puzzle<Total>,
  populated: Cells,
  secret: number,
  shown: readonly boolean[],
): number[] {
  const places = telling(puzzle, populated, shown);
  const known = places.map((at) => populated[at]!);
  return combinationFor(puzzle.cells.length, known, populated[secret]!).map((at) => places[at]!);
}

/** Those of the secret unions with few respondents whose bounds lie closer than the width. */
function tooNarrow<Total>(
  puzzle: Puzzle<Total>,
  populated: Cells,
  secrets: readonly number[],
  shown: readonly boolean[],
): number[] {
  const { cells, totals, count, width } = puzzle;
  const known = telling(puzzle, populated, shown).map((at) => populated[at]!);
  const few = secrets.filter((at) => count(totals[at]!) < width);
  const hidden = few.map((at) => populated[at]!);
  return narrowlyBound(cells, known, hidden, width).map((at) => few[at]!);
}

/** What bounds a union: the shown parts of the same wholes, and the shown unions that contain any of its cells. */
function bounding<Total>(
  { relations, totals, count }: Puzzle<Total>,
  populated: Cells,
  secret: number,
  shown: readonly boolean[],
): number[] {
  const parts = relations
    .filter(({ parent, children }) => shown[parent] && children.includes(secret))
    .flatMap(({ children }) => children.filter((child) => shown[child] && count(totals[child]!) > 0));
  const own = new Set(populated[secret]);
  const around = populated.flatMap((union, at) =>
    shown[at] && union.some((cell) => own.has(cell)) ? [at] : [],
  );
  return [...parts, ...around];
}
