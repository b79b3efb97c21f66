const shape = /^(\d{4})(?:-([SQW]?)(\d{1,2}))?(?:-(\d{2}))?$/;
const perYear = { S: 2, Q: 4, W: 52, '': 12 } as const;

/**
 * The middle of a period in decimal years: 2024 is 2024.5, 2024-Q1 is 2024.125.
 *
 * @param period in one of the six shapes of Eurostat (`YYYY`, `YYYY-Sn`, `YYYY-Qn`, `YYYY-MM`, `YYYY-Wnn`, `YYYY-MM-DD`)
 * @throws RangeError for any other text
 */
export function middleOf(period: string): number {
  const match = shape.exec(period);
  if (!match) throw new RangeError(`no period: ${period}`);
  const [, year, unit = '', part, day] = match;
  if (part === undefined) return Number(year) + 0.5;
  if (day !== undefined) return Number(year) + (Number(part) - 1) / 12 + (Number(day) - 0.5) / 365.25;
  return Number(year) + (Number(part) - 0.5) / perYear[unit as keyof typeof perYear];
}

/** The parts of a period that a reader reads: `2024-Q1` is year 2024, quarter 1. */
export function partsOf(period: string): { year: string; unit: 'S' | 'Q' | 'W' | 'M' | 'A'; part: string } {
  const [, year = period, unit = '', part] = shape.exec(period) ?? [];
  if (part === undefined) return { year, unit: 'A', part: '' };
  return { year, unit: (unit || 'M') as 'S' | 'Q' | 'W' | 'M', part };
}
