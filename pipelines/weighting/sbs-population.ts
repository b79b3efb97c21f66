import type { PartnerCode } from '@observatory/data/places/partner-countries.ts';
import type { NaceVersion } from '@observatory/data/sectors/nace.ts';

import type { OpenTable } from '../sources/eurostat/open-table.ts';
import {
  PopulationError,
  remarksOnAreas,
  type CountryPopulation,
  type PopulationRemark,
  type PopulationTable,
} from './population.ts';
import { collectCells, type SbsYear } from './sbs-cells.ts';
import { coveredSections } from './sbs-codes.ts';
import { sectionPopulation } from './sbs-section.ts';

/**
 * Fewest sections of a country that make a table a population: more than half of the 17 that are covered. Fewer are an
 * excerpt, and weights made from one would leave most employers out.
 */
export const sectionsNeeded = 9;

/**
 * The enterprise population of the partner countries from structural business statistics by size class
 * (`sbs_sc_ovw`; Regulation (EU) 2019/2152): for each country the newest year with enough sections, or the one that is
 * asked for. What was derived, left out or noticed is in the remarks.
 *
 * @param period year that is wanted; the newest usable one when absent
 * @throws PopulationError period, thin, and those of `collectCells`
 */
export function sbsPopulation(table: OpenTable, period?: string): PopulationTable {
  const { version, countries: found, others } = collectCells(table);
  const countries = new Map<string, CountryPopulation>();
  const years = [...found.values()].flatMap((one) => [...one.keys()]);
  if (period !== undefined && !years.includes(period)) {
    throw new PopulationError('period', { period, found: [...new Set(years)].sort().join(', ') });
  }
  const thin: PopulationRemark[] = [];
  for (const [country, byYear] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const own = countryPopulation(country, version, byYear, period);
    if ('cells' in own) countries.set(country, own);
    else thin.push(own);
  }
  if (countries.size === 0) {
    const short = thin.map(({ values }) => `${values['country']} ${values['sections']}`).join(', ');
    throw new PopulationError('thin', { found: short, needed: String(sectionsNeeded) });
  }
  return { countries, remarks: [...remarksOnAreas(others), ...thin] };
}

/** What holds for every country of these statistics. */
const general = (version: NaceVersion): PopulationRemark[] => [
  { code: 'coverage', values: {} },
  { code: 'smallest_class', values: {} },
  ...(version === 'R21' ? [{ code: 'converted', values: {} }] : []),
];

function countryPopulation(
  country: PartnerCode,
  version: NaceVersion,
  byYear: ReadonlyMap<string, SbsYear>,
  period: string | undefined,
): CountryPopulation | PopulationRemark {
  const skipped: PopulationRemark[] = [];
  for (const year of [...byYear.keys()].sort().reverse()) {
    if (period !== undefined && year !== period) continue;
    const cells = byYear.get(year)!;
    const sections = coveredSections.map((section) => sectionPopulation(section, version, cells));
    const usable = sections.filter((section) => section.cells.length > 0).length;
    if (usable >= sectionsNeeded) {
      return {
        period: year,
        cells: sections.flatMap((section) => section.cells),
        remarks: [
          ...general(version),
          ...skipped,
          ...sections.flatMap(({ remarks }) => remarks),
          ...remarksOnFlags(cells),
        ],
      };
    }
    skipped.push({ code: 'year_skipped', values: { year, sections: String(usable) } });
  }
  const most = Math.max(0, ...skipped.map(({ values }) => Number(values['sections'])));
  return {
    code: 'country_left_out',
    values: { country, sections: String(most), needed: String(sectionsNeeded) },
  };
}

/** How many cells carry each flag: provisional, estimated, low reliability and others are used, and named. */
function remarksOnFlags(cells: SbsYear): PopulationRemark[] {
  const counts = new Map<string, number>();
  for (const { flags, value } of cells.values()) {
    if (value !== undefined && flags !== '') counts.set(flags, (counts.get(flags) ?? 0) + 1);
  }
  const flags = [...counts].sort().map(([flag, count]) => `${flag} ${count}`);
  return flags.length === 0 ? [] : [{ code: 'flagged', values: { flags: flags.join(', ') } }];
}
