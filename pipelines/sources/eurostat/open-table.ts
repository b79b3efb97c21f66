import { decode, unpack, type PlainBytes } from './bytes.ts';
import { recognise } from './detect.ts';
import { readJsonStat } from './json-stat.ts';
import { RefusalError, refusalOf, type OpenRefusal } from './refusal.ts';
import { readSdmxCsv } from './sdmx-csv.ts';
import { readTsv } from './tsv.ts';

/** One observation of official statistics. */
export interface OpenObservation {
  /** Plain code of the dataset, see `dataset-code.ts`. */
  readonly dataset: string;
  /** One code (or name, where the file has only names) per dimension, in the order of `OpenTable.dimensions`. */
  readonly codes: readonly string[];
  /** Period in one of the six shapes of `period.ts`. */
  readonly time: string;
  /** The number as published, digit for digit; empty when missing. Never multiplied by a unit multiplier. */
  readonly value: string;
  /** Flag letters, sorted, without separator, see `flags.ts`. */
  readonly flags: string;
}

/** A file of official statistics that was recognised and can be read observation by observation. */
export interface OpenTable {
  readonly kind: 'table';
  readonly format: 'tsv' | 'sdmx-csv' | 'json-stat';
  /** Dimension ids as the file spells them, in file order, without time. */
  readonly dimensions: readonly string[];
  /**
   * The observations in file order, read as they are asked for; can be called again. An observation without value
   * and without flag is left out. Throws `RefusalError` at a row that cannot be read.
   */
  observations(): Iterable<OpenObservation>;
}

/** Largest file, unpacked, that is read: 2 GiB. */
export const defaultMaximumBytes = 2 * 1024 ** 3;

/**
 * Recognises a file of official statistics by its content (never by its name) and gives a table to read from it, or
 * says what the file is instead. Reads Eurostat TSV (today's and the one before 2023), SDMX-CSV 1.0 and 2.0
 * (Eurostat, OECD, ECB), JSON-stat 1 and 2, each also as gzip. Formats: sdmx-twg/sdmx-csv field guide, json-stat.org
 * full format, Eurostat "API - FAQ - TSV data format".
 *
 * @param bytes the file, or its unpacked bytes
 * @param name file name: names the file in a refusal, and the dataset where the file does not name it itself
 * @param maximumBytes limit for the unpacked size
 */
export function parseOpenTable(
  bytes: Uint8Array | PlainBytes,
  name: string,
  maximumBytes: number = defaultMaximumBytes,
): OpenTable | OpenRefusal {
  try {
    const text = decode(bytes instanceof Uint8Array ? unpack(bytes, maximumBytes) : bytes);
    const found = recognise(text);
    if (found.format === 'tsv') return readTsv(text, name);
    if (found.format === 'sdmx-csv') return readSdmxCsv(text, found.delimiter, name);
    return readJsonStat(text, name);
  } catch (error) {
    if (error instanceof RefusalError) return refusalOf(error, name);
    throw error;
  }
}
