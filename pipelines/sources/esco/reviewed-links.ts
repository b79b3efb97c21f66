import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readEscoLinks, type EscoLink } from '@observatory/data/competences/esco-links.ts';
import Papa from 'papaparse';

/** The reviewed links that ship with the repository. */
export function reviewedLinks(): readonly EscoLink[] {
  const path = fileURLToPath(import.meta.resolve('@observatory/data/reference/esco-links.csv'));
  return readEscoLinks(Papa.parse<string[]>(readFileSync(path, 'utf8'), { skipEmptyLines: true }).data);
}
