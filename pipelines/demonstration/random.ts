/** A stream of numbers that depends on its seed words alone, on every machine. */
export type Random = {
  /** Uniform in [0, 1). */
  readonly uniform: () => number;
  /** Standard normal (Box and Muller 1958). */
  readonly normal: () => number;
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean;
  /** One of the values, with these weights. */
  readonly pick: <Value>(values: readonly Value[], weights: readonly number[]) => Value;
};

/** @param words what the stream is for: the same words give the same numbers */
export function randomFor(...words: readonly (string | number)[]): Random {
  let state = fnv1a(words.join('\u001f'));
  // mulberry32 (Ettinger 2017): 32 bits of state, enough for a few hundred draws a firm.
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const pick = <Value>(values: readonly Value[], weights: readonly number[]): Value => {
    let left = uniform() * weights.reduce((sum, weight) => sum + weight, 0);
    const at = weights.findIndex((weight) => (left -= weight) < 0);
    return values[at === -1 ? values.length - 1 : at]!;
  };
  return { uniform, normal, chance: (probability) => uniform() < probability, pick };
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
