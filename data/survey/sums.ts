/**
 * Running sum with Neumaier's compensation (ZAMM 54, 1974): the rounding error of each addition is kept apart and
 * added at the end, so the result does not depend on order beyond the last digit. Not finite in, not finite out.
 */
export class Sum {
  #total = 0;
  #lost = 0;

  add(x: number): void {
    const t = this.#total + x;
    this.#lost += Math.abs(this.#total) >= Math.abs(x) ? this.#total - t + x : x - t + this.#total;
    this.#total = t;
  }

  get value(): number {
    // An infinite total leaves NaN in the compensation; the plain sum is then the answer.
    return Number.isFinite(this.#total) ? this.#total + this.#lost : this.#total;
  }
}

/** Compensated sum of the numbers; 0 for none. */
export function fsum(numbers: Iterable<number>): number {
  const sum = new Sum();
  for (const x of numbers) sum.add(x);
  return sum.value;
}

/** Compensated sum of `term(i)` for i = 0 … count − 1, for loops over typed arrays. */
export function fsumOver(count: number, term: (i: number) => number): number {
  const sum = new Sum();
  for (let i = 0; i < count; i++) sum.add(term(i));
  return sum.value;
}
