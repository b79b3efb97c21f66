const wordsOfKey = 4;
const keyBytes = 4 * wordsOfKey;
const fewestSlots = 1024;

/**
 * A set of keys of 16 bytes, given as hexadecimal digits and spread evenly, as the beginnings of hashes are: 32 to 64
 * bytes of memory for each, where texts in a Set take three times as much. Open addressing, at most half full; a key of
 * zeros, which no hash is, marks a free slot.
 */
export class KeySet {
  #slots = new Uint32Array(fewestSlots * wordsOfKey);
  #size = 0;
  /** The key that was read last, as words and as bytes. */
  readonly #key = new Uint32Array(wordsOfKey);
  readonly #bytes = Buffer.from(this.#key.buffer);

  get size(): number {
    return this.#size;
  }

  /** Adds the first 32 digits; false when they were there. @throws RangeError when there are fewer */
  add(digits: string): boolean {
    if (!this.#read(digits)) throw new RangeError('a key has 32 hexadecimal digits');
    const place = this.#placeOf();
    if (this.#isTaken(place)) return false;
    this.#slots.set(this.#key, place);
    this.#size += 1;
    if (2 * this.#size * wordsOfKey > this.#slots.length) this.#grow();
    return true;
  }

  /** Whether the first 32 digits are there; no other text is. */
  has(digits: string): boolean {
    return this.#read(digits) && this.#isTaken(this.#placeOf());
  }

  #read(digits: string): boolean {
    return this.#bytes.write(digits, 'hex') === keyBytes;
  }

  #isTaken(place: number): boolean {
    const slots = this.#slots;
    return (slots[place]! | slots[place + 1]! | slots[place + 2]! | slots[place + 3]!) !== 0;
  }

  /** Where the key that was read stands, or the free place for it. */
  #placeOf(): number {
    const [slots, last] = [this.#slots, this.#slots.length - wordsOfKey];
    const [a, b, c, d] = [this.#key[0]!, this.#key[1]!, this.#key[2]!, this.#key[3]!];
    let place = (a * wordsOfKey) & last;
    while (
      this.#isTaken(place) &&
      !(slots[place] === a && slots[place + 1] === b && slots[place + 2] === c && slots[place + 3] === d)
    ) {
      place = (place + wordsOfKey) & last;
    }
    return place;
  }

  #grow(): void {
    const former = this.#slots;
    this.#slots = new Uint32Array(2 * former.length);
    const last = this.#slots.length - wordsOfKey;
    for (let from = 0; from < former.length; from += wordsOfKey) {
      const key = former.subarray(from, from + wordsOfKey);
      if ((key[0]! | key[1]! | key[2]! | key[3]!) === 0) continue;
      let place = (key[0]! * wordsOfKey) & last;
      while (this.#isTaken(place)) place = (place + wordsOfKey) & last;
      this.#slots.set(key, place);
    }
  }
}
