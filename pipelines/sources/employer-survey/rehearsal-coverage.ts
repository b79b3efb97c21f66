import type { WaveEntry } from '@observatory/data/contract/manifest.ts';
import type { RehearsedCoverage } from '@observatory/data/contract/uploads.ts';
import { sizeCodes } from '@observatory/data/sectors/sizes.ts';

/** Respondents by `country|section|size`. */
export type PlaceCounts = ReadonlyMap<string, number>;
type Country = WaveEntry['countries'][number];
type Band = RehearsedCoverage['cells'][number]['after'];

const placeOf = (country: string, section: string, size: string) => `${country}|${section}|${size}`;

/**
 * Answers of the countries of a file beside their enterprises, before and after. Bands after are worked out from the
 * published bands before and the numbers of the file alone: the bands of the release that would be built depend on the
 * answers of others, who could be counted by trying files of different lengths.
 *
 * @param served the wave in the release that is served, undefined where it has none
 * @param rehearsed the wave as it would be
 * @param removed respondents of the upload that the file replaces
 */
export function coverageOf(
  served: WaveEntry | undefined,
  rehearsed: WaveEntry,
  added: PlaceCounts,
  removed: PlaceCounts,
): RehearsedCoverage[] {
  const countries = new Set([...added.keys(), ...removed.keys()].map((place) => place.split('|', 1)[0]!));
  return rehearsed.countries
    .filter(({ country }) => countries.has(country))
    .map((after) => {
      const { country, weighted, quality } = after;
      const before = served?.countries.find((one) => one.country === country);
      const period = quality?.population?.period;
      const cells = cellsOf(after, before, added, removed);
      return {
        country,
        weighted,
        ...(period !== undefined && { period }),
        answers: { before: before?.respondents ?? 0, after: after.respondents },
        enterprises: weighted ? cells.reduce((sum, cell) => sum + (cell.enterprises ?? 0), 0) : null,
        cells,
      };
    });
}

/** The cells of the population table and those of the file, by section and from small to large. */
function cellsOf(
  after: Country,
  before: Country | undefined,
  added: PlaceCounts,
  removed: PlaceCounts,
): RehearsedCoverage['cells'] {
  const { country } = after;
  const enterprises = enterprisesOf(after);
  const own = [...added.keys(), ...removed.keys()].filter((place) => place.startsWith(`${country}|`));
  return [...new Set([...enterprises.keys(), ...own])]
    .map((place) => {
      const [, section, size] = place.split('|') as [string, string, string];
      const [came, went] = [added.get(place) ?? 0, removed.get(place) ?? 0];
      const told = bandBefore(before, section, size);
      return {
        section,
        size,
        enterprises: enterprises.get(place) ?? null,
        added: came,
        removed: went,
        before: told,
        after: bandAfter(told, came, went),
      };
    })
    .sort((a, b) => (a.section === b.section ? sizeOrder(a) - sizeOrder(b) : a.section < b.section ? -1 : 1));
}

const sizeOrder = ({ size }: { size: string }) => sizeCodes.findIndex((code) => code === size);

function enterprisesOf({ country, quality }: Country): Map<string, number> {
  const found = new Map<string, number>();
  quality?.cells.enterprises.forEach((count, at) => {
    const { section, size } = quality.cells;
    if (count !== null) found.set(placeOf(country, section[at]!, size[at]!), count);
  });
  return found;
}

/** What the served release tells of a cell; a country that it does not have, and a cell that it does not list, has none. */
function bandBefore(before: Country | undefined, section: string, size: string): Band | null {
  if (!before) return { atLeast: 0, below: 1 };
  const { cells, response } = before.quality ?? {};
  if (!cells || !response) return null;
  const at = cells.section.findIndex((one, k) => one === section && cells.size[k] === size);
  return at < 0 ? { atLeast: 0, below: 1 } : { atLeast: response.atLeast[at]!, below: response.below[at]! };
}

function bandAfter(before: Band | null, came: number, went: number): Band {
  const atLeast = Math.max(came, (before?.atLeast ?? 0) + came - went);
  const open = before === null || before.below === null;
  return { atLeast, below: open ? null : Math.max(atLeast + 1, before.below! + came - went) };
}
