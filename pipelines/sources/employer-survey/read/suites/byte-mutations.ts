/** Damage that files suffer on their way, each from one stream of numbers from 0 to 1. */
type Mutation = (bytes: Uint8Array, draw: () => number) => Uint8Array;

const below = (limit: number, draw: () => number): number => Math.floor(draw() * limit);

/** A range of the bytes: where it begins and ends. */
function range(bytes: Uint8Array, draw: () => number, longest: number): [from: number, to: number] {
  const from = below(bytes.length, draw);
  return [from, Math.min(bytes.length, from + 1 + below(longest, draw))];
}

const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

const intrusions = ['"', "'", '\n', '\r', '\0', ';', ',', '\t', '\\', '""', '";"', '\ufeff', '\n\n\n', 'ż'];

export const mutations: Readonly<Record<string, Mutation>> = {
  flipBits(bytes, draw) {
    const changed = Uint8Array.from(bytes);
    for (let left = 1 + below(40, draw); left > 0; left -= 1)
      changed[below(bytes.length, draw)]! ^= 1 << below(8, draw);
    return changed;
  },
  cut: (bytes, draw) => bytes.subarray(0, 1 + below(bytes.length, draw)),
  behead: (bytes, draw) => bytes.subarray(below(Math.min(bytes.length, 4_000), draw)),
  repeatRange(bytes, draw) {
    const [from, to] = range(bytes, draw, 3_000);
    return join(bytes.subarray(0, to), bytes.subarray(from));
  },
  leaveOutRange(bytes, draw) {
    const [from, to] = range(bytes, draw, 600);
    return join(bytes.subarray(0, from), bytes.subarray(to));
  },
  intrude(bytes, draw) {
    let changed = bytes;
    for (let left = 1 + below(6, draw); left > 0; left -= 1) {
      const at = below(changed.length, draw);
      const sign = Buffer.from(intrusions[below(intrusions.length, draw)]!);
      changed = join(changed.subarray(0, at), sign, changed.subarray(at));
    }
    return changed;
  },
  zeroRange(bytes, draw) {
    const [from, to] = range(bytes, draw, 300);
    return Uint8Array.from(bytes).fill(0, from, to);
  },
  asUtf16: (bytes, draw) =>
    new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1'), 'utf16le')).subarray(below(2, draw)),
  twiceEncoded: (bytes) => new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1'), 'utf8')),
  halfUtf8(bytes, draw) {
    const at = below(bytes.length, draw);
    const rest = Buffer.from(Buffer.from(bytes.subarray(at)).toString('latin1'), 'utf8');
    return join(bytes.subarray(0, at), rest);
  },
};

/** The bytes after one to three kinds of damage, and the names of these. */
export function mutate(
  bytes: Uint8Array,
  draw: () => number,
): { readonly bytes: Uint8Array; readonly kinds: readonly string[] } {
  const names = Object.keys(mutations);
  const kinds = Array.from({ length: 1 + below(3, draw) }, () => names[below(names.length, draw)]!);
  let changed = bytes;
  for (const kind of kinds) if (changed.length > 0) changed = mutations[kind]!(changed, draw);
  return { bytes: changed, kinds };
}
