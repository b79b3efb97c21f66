import { LRUCache } from 'lru-cache';

/** Counts what each key did in the last `seconds` and says when it was too much. For one process. */
export class RateLimit {
  readonly #times = new LRUCache<string, readonly number[]>({ max: 50_000 });
  readonly #most: number;
  readonly #milliseconds: number;

  constructor(most: number, seconds: number) {
    this.#most = most;
    this.#milliseconds = seconds * 1000;
  }

  /** Seconds to wait, or 0 where one more is allowed. */
  wait(key: string, now = Date.now()): number {
    const recent = this.#recent(key, now);
    if (recent.length < this.#most) return 0;
    return Math.ceil((recent[recent.length - this.#most]! + this.#milliseconds - now) / 1000);
  }

  count(key: string, now = Date.now()): void {
    this.#times.set(key, [...this.#recent(key, now), now].slice(-this.#most));
  }

  forget(key: string): void {
    this.#times.delete(key);
  }

  #recent(key: string, now: number): readonly number[] {
    return (this.#times.get(key) ?? []).filter((time) => time > now - this.#milliseconds);
  }
}
