const wordsOfKey = 4;
/** Bytes of a key. */
export const keyBytes = 4 * wordsOfKey;
const fewestSlots = 1024;

/**
 * A set of keys of 16 bytes that are spread evenly, as the beginnings of hashes are: 32 to 64 bytes of memory for each,
 * where texts in a Set take three times as much. Open addressing, at most half full; a key of zeros, which no hash is,
 * marks a free slot.
 */
export class KeySet {
  #slots = new Uint32Array(fewestSlots * wordsOfKey);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Adds the first 16 bytes; false when they were there. */
  add(key: Buffer): boolean {
    const place = this.#placeOf(key);
    if (this.#isTaken(place)) return false;
    for (let word = 0; word < wordsOfKey; word += 1) this.#slots[place + word] = key.readUInt32LE(4 * word);
    this.#size += 1;
    if (2 * this.#size * wordsOfKey > this.#slots.length) this.#grow();
    return true;
  }

  /** Whether the first 16 bytes are there. */
  has(key: Buffer): boolean {
    return this.#isTaken(this.#placeOf(key));
  }

  #isTaken(place: number): boolean {
    const slots = this.#slots;
    return (slots[place]! | slots[place + 1]! | slots[place + 2]! | slots[place + 3]!) !== 0;
  }

  /** Where the key stands, or the free place for it. */
  #placeOf(key: Buffer): number {
    const [slots, last] = [this.#slots, this.#slots.length - wordsOfKey];
    const [a, b, c, d] = [
      key.readUInt32LE(0),
      key.readUInt32LE(4),
      key.readUInt32LE(8),
      key.readUInt32LE(12),
    ];
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
