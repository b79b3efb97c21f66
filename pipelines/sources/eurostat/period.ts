/** The six shapes that a period has in our tables and in Eurostat's since 2023. */
export const periodShape =
  /^\d{4}(?:-S[12]|-Q[1-4]|-(?:0[1-9]|1[0-2])|-W\d{2}|-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/;

/**
 * A period in one of the six shapes `YYYY`, `YYYY-Sn`, `YYYY-Qn`, `YYYY-MM`, `YYYY-Wnn`, `YYYY-MM-DD`, or undefined
 * where the text is none. Understands them as written before 2023 (`2013Q1`, `2013M05`, `2015M07D03`), SDMX reporting
 * periods (`2013-A1`, `2013-M05`, `2013-D032`), quarter first (`Q1-2013`), ISO dates with a time of day, `YYYYMMDD`,
 * `YYYYMM`, and ISO 8601 date/duration where it is a whole calendar period (`2013-04-01/P3M` is `2013-Q2`).
 * Weeks are not checked against the calendar: Eurostat uses W99 for deaths in an unknown week.
 */
export function normalisePeriod(text: string): string | undefined {
  const period = text.trim().toUpperCase();
  if (periodShape.test(period)) return period.length === 10 ? calendarDay(period) : period;
  return unitPeriod(period) ?? datePeriod(period) ?? durationPeriod(period);
}

/** Letters for semester and half-year, quarter and the Nordic kvartal, month, week, day of the year. */
function unitPeriod(text: string): string | undefined {
  const match = /^(\d{4})[- ]?([ASHQKMWD])0*(\d{0,3})$/.exec(text) ?? reversed(text);
  if (!match) return undefined;
  const [, year = '', unit = '', digits = ''] = match;
  const number = Number(digits);
  const two = digits.padStart(2, '0');
  if (unit === 'A') return digits === '' || number === 1 ? year : undefined;
  if (digits === '' || number === 0) return undefined;
  if (unit === 'S' || unit === 'H') return number <= 2 ? `${year}-S${number}` : undefined;
  if (unit === 'Q' || unit === 'K') return number <= 4 ? `${year}-Q${number}` : undefined;
  if (unit === 'M') return number <= 12 ? `${year}-${two}` : undefined;
  if (unit === 'W') return number <= 99 ? `${year}-W${two}` : undefined;
  return dayOfYear(Number(year), number);
}

function reversed(text: string): string[] | undefined {
  const match = /^([SHQK])(\d)[- ]?(\d{4})$/.exec(text);
  return match ? ['', match[3] ?? '', match[1] ?? '', match[2] ?? ''] : undefined;
}

function datePeriod(text: string): string | undefined {
  const match =
    /^(\d{4})M(\d{2})D(\d{2})$/.exec(text) ??
    /^(\d{4})-(\d{2})-(\d{2})T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (match) return calendarDay(`${match[1]}-${match[2]}-${match[3]}`);
  const month = /^(\d{4})(0[1-9]|1[0-2])$/.exec(text);
  return month ? `${month[1]}-${month[2]}` : undefined;
}

/** SDMX time range: a date and a duration; only where it covers exactly one calendar period. */
function durationPeriod(text: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T00:00(?::00)?Z?)?\/P(\d+)([YMWD])$/.exec(text);
  if (!match) return undefined;
  const [, year = '', month = '', day = '', count = '', unit = ''] = match;
  const start = calendarDay(`${year}-${month}-${day}`);
  if (start === undefined) return undefined;
  const length = `${count}${unit}`;
  if (length === '1D') return start;
  if (length === '7D' || length === '1W') return isoWeek(start);
  if (day !== '01') return undefined;
  const first = Number(month) - 1;
  if (length === '1M') return `${year}-${month}`;
  if (length === '3M') return first % 3 === 0 ? `${year}-Q${first / 3 + 1}` : undefined;
  if (length === '6M') return first % 6 === 0 ? `${year}-S${first / 6 + 1}` : undefined;
  if (length === '12M' || length === '1Y') return first === 0 ? year : undefined;
  return undefined;
}

const millisecondsPerDay = 86_400_000;

function calendarDay(date: string): string | undefined {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && isoDate(time) === date ? date : undefined;
}

function dayOfYear(year: number, day: number): string | undefined {
  const date = isoDate(Date.UTC(year, 0, day));
  return date.startsWith(String(year)) ? date : undefined;
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** ISO 8601 week of a Monday: the week belongs to the year of its Thursday. */
function isoWeek(monday: string): string | undefined {
  const start = new Date(`${monday}T00:00:00Z`);
  if (start.getUTCDay() !== 1) return undefined;
  const thursday = new Date(start.getTime() + 3 * millisecondsPerDay);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * millisecondsPerDay)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
