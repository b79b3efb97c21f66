import type { SizeCode } from '@observatory/data/sectors/sizes.ts';

import { parseOwnTable, type PopulationRemark, type PopulationTable } from './population.ts';

/** A population table that was derived from a file of official statistics, with what was derived and left out. */
type KeptPopulation = {
  readonly format: 1;
  /** SHA-256 of the file, which is kept as it came. */
  readonly original: string;
  readonly remarks: readonly PopulationRemark[];
  readonly countries: readonly {
    readonly country: string;
    readonly period?: string;
    readonly remarks: readonly PopulationRemark[];
    readonly cells: readonly (readonly [
      section: string,
      size: SizeCode,
      enterprises: number,
      persons: number,
    ])[];
  }[];
};

/** The text under which a derived table is kept; equal tables from equal files have equal texts. */
export function keptText({ countries, remarks }: PopulationTable, original: string): string {
  const kept: KeptPopulation = {
    format: 1,
    original,
    remarks,
    countries: [...countries].map(([country, { cells, ...rest }]) => ({
      country,
      ...rest,
      cells: cells.map(({ section, size, enterprises, persons }) => [section, size, enterprises, persons]),
    })),
  };
  return `${JSON.stringify(kept)}\n`;
}

/** Reads a population table that was kept: a derived one, or one in our own form as it came. */
export function readKeptPopulation(text: string): PopulationTable {
  if (!text.startsWith('{')) return parseOwnTable(text);
  const { countries, remarks } = JSON.parse(text) as KeptPopulation;
  return {
    remarks,
    countries: new Map(
      countries.map(({ country, cells, ...rest }) => [
        country,
        {
          ...rest,
          cells: cells.map(([section, size, enterprises, persons]) => ({
            section,
            size,
            enterprises,
            persons,
          })),
        },
      ]),
    ),
  };
}
