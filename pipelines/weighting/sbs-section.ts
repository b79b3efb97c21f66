import type { NaceVersion } from '@observatory/data/sectors/nace.ts';
import { sizeCodes, type SizeCode } from '@observatory/data/sectors/sizes.ts';

import type { PopulationCell, PopulationRemark } from './population.ts';
import type { SbsYear } from './sbs-cells.ts';
import { readSizeClasses, type SizeClasses } from './sbs-classes.ts';
import { activityParts } from './sbs-codes.ts';

/** A section's four cells, or none where a size class cannot be known; and what was derived or noticed. */
export type SectionPopulation = {
  readonly cells: readonly PopulationCell[];
  readonly remarks: readonly PopulationRemark[];
};

/** Size classes as they are written in every language. */
const sizeNames: Readonly<Record<SizeCode, string>> = {
  S1_9: '0–9',
  S10_49: '10–49',
  S50_249: '50–249',
  S250P: '250+',
};

type Activity = { readonly code: string; readonly enterprises: SizeClasses; readonly persons: SizeClasses };

/**
 * Population of one section from the cells of a year. Of the ways to make the section up (its letter, or its divisions)
 * the first that has all size classes counts; without one the section has no cells and its remarks say what is missing.
 */
export function sectionPopulation(section: string, version: NaceVersion, year: SbsYear): SectionPopulation {
  const ways = activityParts(section, version).map((codes) => codes.map((code) => readActivity(code, year)));
  const complete = ways.find((activities) => activities.length > 0 && activities.every(isComplete));
  if (!complete) {
    const known = (activities: readonly Activity[]) =>
      activities.reduce((sum, { enterprises }) => sum + enterprises.values.size, 0);
    const best = ways.reduce((a, b) => (known(b) > known(a) ? b : a));
    const absent = best.every(isAbsent);
    return {
      cells: [],
      remarks: absent
        ? [{ code: 'section_absent', values: { section } }]
        : best.flatMap((activity) => remarksOnMissing(section, activity)),
    };
  }
  const cells = sizeCodes.map((size): PopulationCell => {
    const sum = (of: 'enterprises' | 'persons') =>
      complete.reduce((total, activity) => total + activity[of].values.get(size)!, 0);
    return { section, size, enterprises: sum('enterprises'), persons: sum('persons') };
  });
  const divisions = complete === ways[0] ? [] : complete.map(({ code }) => code);
  return {
    cells,
    remarks: [
      ...(divisions.length > 0
        ? [{ code: 'divisions', values: { section, activities: divisions.join(', ') } }]
        : []),
      ...complete.flatMap(remarksOnValues),
      ...remarksOnCells(section, cells),
    ],
  };
}

function readActivity(code: string, year: SbsYear): Activity {
  const enterprises = readSizeClasses('ENT_NR', code, year);
  const empty = new Set(sizeCodes.filter((size) => enterprises.values.get(size) === 0));
  return { code, enterprises, persons: readSizeClasses('EMP_NR', code, year, empty) };
}

const isComplete = ({ enterprises, persons }: Activity): boolean =>
  enterprises.values.size === sizeCodes.length && persons.values.size === sizeCodes.length;

const isAbsent = ({ enterprises, persons }: Activity): boolean =>
  enterprises.missing.length === sizeCodes.length && persons.missing.length === sizeCodes.length;

const named = (sizes: readonly SizeCode[]): string => sizes.map((size) => sizeNames[size]).join(', ');

function remarksOnMissing(
  section: string,
  { code: activity, enterprises, persons }: Activity,
): PopulationRemark[] {
  return [enterprises, persons].flatMap(({ indicator, missing, secret }) => {
    const values = (sizes: readonly SizeCode[]) => ({ section, activity, indicator, sizes: named(sizes) });
    return [
      ...(secret.length > 0 ? [{ code: 'section_confidential', values: values(secret) }] : []),
      ...(missing.length > 0 ? [{ code: 'section_missing', values: values(missing) }] : []),
    ];
  });
}

function remarksOnValues({ code: activity, enterprises, persons }: Activity): PopulationRemark[] {
  return [enterprises, persons].flatMap(({ indicator, values, derived, otherTotal }) => {
    const sum = [...values.values()].reduce((all, value) => all + value, 0);
    return [
      ...(derived
        ? [
            {
              code: 'derived',
              values: { activity, indicator, size: sizeNames[derived], value: String(values.get(derived)!) },
            },
          ]
        : []),
      ...(otherTotal === undefined
        ? []
        : [
            {
              code: 'total_differs',
              values: { activity, indicator, total: String(otherTotal), sum: String(sum) },
            },
          ]),
    ];
  });
}

function remarksOnCells(section: string, cells: readonly PopulationCell[]): PopulationRemark[] {
  const sizes = cells.filter(({ enterprises, persons }) => persons < enterprises).map(({ size }) => size);
  return sizes.length === 0 ? [] : [{ code: 'fewer_persons', values: { section, sizes: named(sizes) } }];
}
