import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

const pathOf = (family: 'source-sans-3' | 'source-serif-4', style: string): string => {
  const folder = dirname(resolve(`@expo-google-fonts/${family}/package.json`));
  const name = family === 'source-sans-3' ? 'SourceSans3' : 'SourceSerif4';
  return join(folder, style, `${name}_${style}.ttf`);
};

/** Files of the faces of figures, briefs and their cards: the only ones that are used, whatever the machine has. */
export const facePaths: readonly string[] = [
  pathOf('source-sans-3', '400Regular'),
  pathOf('source-sans-3', '600SemiBold'),
  pathOf('source-serif-4', '400Regular'),
  pathOf('source-serif-4', '600SemiBold'),
];

/** The faces as TrueType. */
export const readFaces = (): readonly Buffer[] => facePaths.map((path) => readFileSync(path));

/** The code points that every one of the faces has a glyph for. */
export function codePointsOf(faces: readonly Buffer[]): ReadonlySet<number> {
  const [first, ...others] = faces.map(codePointsOfFace);
  return new Set([...first!].filter((code) => others.every((one) => one.has(code))));
}

/** Reads the character map of a face (OpenType 1.9, `cmap`, formats 4 and 12). */
function codePointsOfFace(face: Buffer): Set<number> {
  const found = new Set<number>();
  const cmap = tableAt(face, 'cmap');
  for (let k = 0; k < face.readUInt16BE(cmap + 2); k += 1) {
    const at = cmap + face.readUInt32BE(cmap + 8 + 8 * k);
    const format = face.readUInt16BE(at);
    if (format === 12) readGroups(face, at, found);
    if (format === 4) readSegments(face, at, found);
  }
  return found;
}

function tableAt(face: Buffer, name: string): number {
  for (let k = 0; k < face.readUInt16BE(4); k += 1) {
    const entry = 12 + 16 * k;
    if (face.toString('latin1', entry, entry + 4) === name) return face.readUInt32BE(entry + 8);
  }
  throw new Error(`a face has no table ${name}`);
}

function readGroups(face: Buffer, at: number, found: Set<number>): void {
  for (let k = 0; k < face.readUInt32BE(at + 12); k += 1) {
    const group = at + 16 + 12 * k;
    const last = face.readUInt32BE(group + 4);
    for (let code = face.readUInt32BE(group); code <= last; code += 1) found.add(code);
  }
}

function readSegments(face: Buffer, at: number, found: Set<number>): void {
  const twice = face.readUInt16BE(at + 6);
  for (let k = 0; k < twice; k += 2) {
    const last = face.readUInt16BE(at + 14 + k);
    const first = face.readUInt16BE(at + 16 + twice + k);
    const delta = face.readUInt16BE(at + 16 + 2 * twice + k);
    const rangeAt = at + 16 + 3 * twice + k;
    const range = face.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph = range === 0 ? code + delta : face.readUInt16BE(rangeAt + range + 2 * (code - first));
      if (glyph % 0x10000 !== 0) found.add(code);
    }
  }
}
