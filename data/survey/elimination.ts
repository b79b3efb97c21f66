/** Coefficients of the lattice are small fractions; what is smaller than this is rounding. */
export const rounding = 1e-7;

/**
 * Equations whose rows have few coefficients, in the form of Gauss and Jordan: each row has 1 at its pivot, where the
 * others have 0. Coefficients stand column by column, so that the rows with one at a place lie side by side.
 */
export class Elimination {
  readonly #most: number;
  readonly #values: Float64Array;
  /** Places of each row that are not zero. */
  readonly #places: number[][] = [];
  readonly #pivots: number[] = [];
  readonly #rowOfPivot: Int32Array;
  /** The row that is being made, and every place of it that has not always been zero. */
  readonly #row: Float64Array;
  readonly #isTouched: Uint8Array;
  #touched: number[] = [];

  /** @param places columns @param most rows that may be kept */
  constructor(places: number, most: number) {
    this.#most = most;
    this.#values = new Float64Array(places * most);
    this.#rowOfPivot = new Int32Array(places).fill(-1);
    this.#row = new Float64Array(places);
    this.#isTouched = new Uint8Array(places);
  }

  /** The pivot of each row. */
  get pivots(): readonly number[] {
    return this.#pivots;
  }

  /** Places of a row that are not zero. */
  placesOf(row: number): readonly number[] {
    return this.#places[row]!;
  }

  value(row: number, place: number): number {
    return this.#values[place * this.#most + row]!;
  }

  /**
   * Adds the row that has 1 at these places and 0 elsewhere, unless the rows explain it. Its pivot is the first place,
   * of those before `end`, at which they leave something of it.
   */
  add(ones: readonly number[], end: number): void {
    for (const place of ones) this.#set(place, 1);
    // Rows have 0 at each other's pivots: which of them are taken away can be read off at once.
    const known = ones.map((place) => this.#rowOfPivot[place]!).filter((row) => row >= 0);
    for (const row of known.sort((a, b) => a - b)) {
      const factor = this.#row[this.#pivots[row]!]!;
      for (const place of this.#places[row]!) {
        this.#set(place, less(this.#row[place]!, factor, this.value(row, place)));
      }
    }
    const places = this.#touched.filter((place) => this.#row[place] !== 0);
    const pivot = places.reduce((first, place) => Math.min(first, place), end);
    if (pivot < end) this.#keep(places, pivot);
    for (const place of this.#touched) {
      this.#row[place] = 0;
      this.#isTouched[place] = 0;
    }
    this.#touched = [];
  }

  #set(place: number, value: number): void {
    this.#row[place] = value;
    if (this.#isTouched[place] === 1) return;
    this.#isTouched[place] = 1;
    this.#touched.push(place);
  }

  #keep(places: number[], pivot: number): void {
    const kept = this.#pivots.length;
    const scale = this.#row[pivot]!;
    for (const place of places) this.#values[place * this.#most + kept] = this.#row[place]! / scale;
    const column = pivot * this.#most;
    for (let row = 0; row < kept; row += 1) {
      const factor = this.#values[column + row]!;
      if (factor !== 0) this.#subtract(row, kept, places, factor);
    }
    this.#places.push(places);
    this.#pivots.push(pivot);
    this.#rowOfPivot[pivot] = kept;
  }

  #subtract(row: number, other: number, places: readonly number[], factor: number): void {
    const own = this.#places[row]!;
    for (const place of places) {
      const at = place * this.#most;
      const before = this.#values[at + row]!;
      const after = less(before, factor, this.#values[at + other]!);
      this.#values[at + row] = after;
      if (before === 0 && after !== 0) own.push(place);
      else if (before !== 0 && after === 0) own.splice(own.indexOf(place), 1);
    }
  }
}

function less(value: number, factor: number, other: number): number {
  const rest = value - factor * other;
  return Math.abs(rest) <= rounding ? 0 : rest;
}
