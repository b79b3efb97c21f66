import { firstPlace, isMultiple, Span, subtract, type Direction, type Row } from './span.ts';

/**
 * An attacker who knows every published union and that unions add up: which hidden unions can be worked out exactly?
 *
 * @param cells number of unknowns
 * @param published cells of each published union
 * @param hidden cells of each union that must not be known
 * @returns indices into `hidden` of those that can be worked out
 */
export function recoverable(
  cells: number,
  published: readonly (readonly number[])[],
  hidden: readonly (readonly number[])[],
): number[] {
  const span = new Span(cells);
  for (const union of published.toSorted((a, b) => a.length - b.length)) {
    const direction = span.direction(union);
    if (direction) span.grow(direction);
  }
  return hidden.flatMap((union, at) => (firstPlace(span.rest(union)) === undefined ? [at] : []));
}

/** The same question asked union by union: one is published only if no secret can be worked out then. */
export class GuardedSpan {
  readonly #span: Span;
  #secrets: Row[];

  /** @param secrets cells of each union that must not be known */
  constructor(cells: number, secrets: readonly (readonly number[])[]) {
    this.#span = new Span(cells);
    this.#secrets = secrets.map((union) => this.#span.rest(union));
  }

  /** Publishes a union unless it would give a secret away; says whether it did. */
  publish(union: readonly number[]): boolean {
    const direction = this.#span.direction(union);
    if (direction && this.#secrets.some((secret) => isMultiple(secret, direction))) return false;
    if (direction) this.#grow(direction);
    return true;
  }

  /** Takes a union as known whatever it gives away; the secrets that it gives away are none any more. */
  concede(union: readonly number[]): void {
    const direction = this.#span.direction(union);
    if (!direction) return;
    this.#secrets = this.#secrets.filter((secret) => !isMultiple(secret, direction));
    this.#grow(direction);
  }

  #grow(direction: Direction): void {
    this.#span.grow(direction);
    for (const secret of this.#secrets) subtract(secret, direction);
  }
}
