import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

export const root = join(import.meta.dirname, '..');

const leftOut = /(^|\/)(node_modules|build|\.svelte-kit|var)(\/|$)/;

/** Files below a folder of the repository whose names end as given, relative to the root; builds are left out. */
export function sourceFiles(folder: string, endings: readonly string[]): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !leftOut.test(path))
    .sort();
}

export const sourceText = (path: string): string => readFileSync(join(root, path), 'utf8');

export type ImportStatement = { readonly from: string; readonly typeOnly: boolean };

/** What a TypeScript or Svelte text imports, statically or by a literal `import()`. */
export function importsOf(text: string): ImportStatement[] {
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g,
  );
  const calls = text.matchAll(/(?:import|import\.meta\.resolve)\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...statements].map(([, typeOnly, from]) => ({ from: from!, typeOnly: typeOnly !== undefined })),
    ...[...calls].map(([, from]) => ({ from: from!, typeOnly: false })),
  ];
}
