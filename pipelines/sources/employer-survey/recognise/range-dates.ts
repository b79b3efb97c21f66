import { variableByCode } from '@observatory/data/codebook/codebook.ts';

import { plain } from './plain-text.ts';

/** What a cell that a spreadsheet made a date may have been; month 1 to 12, year with four digits. */
export type CalendarPart = { readonly day?: number; readonly month: number; readonly year?: number };

/** Months as spreadsheets shorten or write them in the languages of the partnership. */
const monthNames: readonly string[] = [
  'jan januari january januar gen gennaio tammi tammikuu januarie',
  'feb februari february februar febbraio helmi helmikuu',
  'mar mars march marz mrz maa maalis maaliskuu marzo maart mrt',
  'apr april huhti huhtikuu aprile',
  'may maj mai mag maggio touko toukokuu mei',
  'jun june juni giu giugno kesa kesakuu',
  'jul july juli lug luglio heina heinakuu',
  'aug august augusti ago agosto elo elokuu augustus',
  'sep sept september set settembre syys syyskuu',
  'oct okt october oktober ott ottobre loka lokakuu',
  'nov november novembre marras marraskuu',
  'dec dez december dezember dic dicembre joulu joulukuu',
];
const monthByName: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1])),
);

// A spreadsheet takes two digits from 30 as the twentieth century and below as the twenty-first.
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
};

const serialFrom = 10_000;
const serialTo = 60_000;

/**
 * A date as a spreadsheet shows it in any of the languages, an ISO date or a serial number from 1927 to 2064; several
 * readings when day and month cannot be told apart, none when the text is no date.
 */
export function calendarParts(text: string): readonly CalendarPart[] {
  const cell = text.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.]+Z?)?$/.exec(cell);
  if (iso) return [{ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }];
  const serial = /^\d{5}(?:[.,]0+)?$/.test(cell) ? Math.trunc(Number(cell.replace(',', '.'))) : 0;
  if (serial >= serialFrom && serial < serialTo) {
    const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
    return [{ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }];
  }
  const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\.?(?: 0?0[:.]00(?:[:.]00)?)?$/.exec(cell);
  if (numbers) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), fullYear(numbers[3]!)];
    return [
      ...(second <= 12 ? [{ day: first, month: second, year }] : []),
      ...(first <= 12 ? [{ day: second, month: first, year }] : []),
    ];
  }
  const monthAndYear = /^(\d{1,2})[./-](\d{4})$/.exec(cell);
  if (monthAndYear) return [{ month: Number(monthAndYear[1]), year: Number(monthAndYear[2]) }];
  return byName(plain(cell));
}

/** `oct 49`, `1 syys`, `49 ott`, `9 jan 2026`: a month by name with one or two numbers. */
function byName(text: string): readonly CalendarPart[] {
  const words = text.split(' ');
  const names = words.filter((word) => monthByName.has(word));
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
  const month = monthByName.get(names[0] ?? '');
  if (month === undefined || names.length !== 1 || numbers.length !== words.length - 1) return [];
  if (numbers.length === 2) return [{ day: Number(numbers[0]), month, year: fullYear(numbers[1]!) }];
  const [number = ''] = numbers;
  if (number.length === 4) return [{ month, year: Number(number) }];
  const value = Number(number);
  return number === ''
    ? []
    : [{ month, year: fullYear(number) }, ...(value <= 31 ? [{ day: value, month }] : [])];
}

type Range = { readonly code: string; readonly from: number; readonly to: number };

/** Classes of a variable that a questionnaire shows as two numbers: `S10_49`, `P10_25`. */
export const rangesOf = (variable: string): readonly Range[] => {
  const answer = variableByCode.get(variable)?.answer;
  const answers = answer && 'answers' in answer ? answer.answers : [];
  return answers.flatMap(({ code }) => {
    const numbers = /^[A-Z]+(\d+)_(\d+)$/.exec(code);
    return numbers ? [{ code, from: Number(numbers[1]), to: Number(numbers[2]) }] : [];
  });
};

/** Whether a spreadsheet makes this date of the range: `1-9` is a day and a month, `10-49` October 1949. */
function comesFrom({ day, month, year }: CalendarPart, { from, to }: Range): boolean {
  const ofYear = year !== undefined && year % 100 === to % 100 && month === from && (day ?? 1) === 1;
  const ofDay = day !== undefined && ((day === from && month === to) || (day === to && month === from));
  return (ofYear && to > 12) || ofDay;
}

/** The classes that a spreadsheet may have turned into this date; one is certain, several are a doubt. */
export function rangesBehindDate(variable: string, text: string): readonly string[] {
  const parts = calendarParts(text);
  if (parts.length === 0) return [];
  return rangesOf(variable)
    .filter((range) => parts.some((part) => comesFrom(part, range)))
    .map(({ code }) => code);
}
