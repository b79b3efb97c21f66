import { parseOpenTable } from '../sources/eurostat/open-table.ts';
import { RefusalError } from '../sources/eurostat/refusal.ts';
import { isOwnTable, parseOwnTable, PopulationError, type PopulationTable } from './population.ts';
import { sbsPopulation } from './sbs-population.ts';

/** A table with the form in which it came: our own, or a file of official statistics. */
export type PopulationFile = PopulationTable & { readonly form: 'own' | 'official' };

/**
 * Reads a file with the enterprise population, recognised by its content: our own CSV, or `sbs_sc_ovw` of Eurostat as
 * TSV, SDMX-CSV or JSON-stat, also packed with gzip.
 *
 * @param name file name, for messages
 * @param period year that is wanted from a table of official statistics
 * @throws PopulationError
 */
export function readPopulationFile(bytes: Uint8Array, name: string, period?: string): PopulationFile {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096));
  if (isOwnTable(head)) return { form: 'own', ...parseOwnTable(new TextDecoder().decode(bytes)) };
  const table = parseOpenTable(bytes, name);
  if (table.kind === 'refusal') throw new PopulationError('unreadable', { reason: table.code });
  try {
    return { form: 'official', ...sbsPopulation(table, period) };
  } catch (error) {
    if (error instanceof RefusalError) throw new PopulationError('unreadable', { reason: error.code });
    throw error;
  }
}
