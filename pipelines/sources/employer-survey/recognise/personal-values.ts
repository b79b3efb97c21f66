import { isIban, isNationalId, maybeNationalId } from './check-digits.ts';
import { calendarParts } from './range-dates.ts';

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;
const part = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const ipv4 = new RegExp(`^(?:${part}\\.){3}${part}(?::\\d{1,5})?$`);
const ipv6 = /^(?=.*:.*:)(?:[\da-f]{1,4}(?::|$)|::?){2,8}(?:[\da-f]{1,4})?$/i;
const pair = /^\(?\s*(-?\d{1,2}[.]\d{3,})°?\s*[NS]?\s*[,; ]\s*(-?\d{1,3}[.]\d{3,})°?\s*[EW]?\s*\)?$/;
const international = /^(?:\+|00)[1-9][\d\s()/.-]{6,18}$/;
const national = /^\(?0\d{1,4}\)?[\s/.-]?(?:\d[\s/.-]?){5,9}$/;
const agent = /^Mozilla\/\d|^Opera\/\d/;
const digitsOf = (text: string): number => text.replace(/\D/g, '').length;

const isPhone = (text: string): boolean =>
  international.test(text) && digitsOf(text) >= 8 && digitsOf(text) <= 15;

/**
 * Why a single text identifies a person: an address, a number with its check digits, a place. A code such as `email`
 * or `iban`, or undefined; numbers that may be anything else are left to `personalValues`.
 */
export function personalValue(text: string): string | undefined {
  const value = text.trim();
  if (value.length < 6) return undefined;
  if (email.test(value)) return 'email';
  if (ipv4.test(value) || (value.includes(':') && ipv6.test(value) && !/^\d{1,2}:\d{2}/.test(value)))
    return 'ip';
  if (isIban(value)) return 'iban';
  if (isNationalId(value)) return 'national_id';
  if (agent.test(value)) return 'user_agent';
  if (pair.test(value)) return 'coordinates';
  return isPhone(value) ? 'phone' : undefined;
}

const fewest = 5;

type Facts = {
  readonly values: readonly string[];
  /** Different values over all values. */
  readonly variety: number;
};

const share = ({ values }: Facts, test: (value: string) => boolean): number =>
  values.filter(test).length / values.length;

const fullName =
  /^\p{Lu}[\p{L}’'-]*\.?(?:\s\p{Lu}\.)*(?:\s(?:de|van|der|den|von|di|da|del|la|le|af|zu))*(?:\s\p{Lu}[\p{L}’'-]+){1,3}$/u;
const token = /^(?=.*\p{L})(?:(?=.*\d)|(?=.*\p{Ll}\p{Lu}))[\p{L}\d_{}-]{12,64}$/u;

function isBirth(value: string): boolean {
  const [date] = calendarParts(value);
  return date?.day !== undefined && date.year !== undefined && date.year >= 1925 && date.year <= 2010;
}

function isSingleCoordinate(value: string): boolean {
  return /^-?\d{1,3}[.,]\d{4,}$/.test(value) && Math.abs(Number(value.replace(',', '.'))) <= 180;
}

const byShare: readonly (readonly [
  why: string,
  least: number,
  variety: number,
  test: (value: string) => boolean,
])[] = [
  ['phone', 0.6, 0.5, (value) => isPhone(value) || (national.test(value) && digitsOf(value) >= 8)],
  ['national_id', 0.9, 0.8, maybeNationalId],
  ['coordinates', 0.9, 0.5, isSingleCoordinate],
  ['birth', 0.9, 0.5, isBirth],
  ['name', 0.8, 0.7, (value) => fullName.test(value)],
  ['token', 0.8, 0.9, (value) => token.test(value)],
  ['text', 0.6, 0.7, (value) => value.length >= 25 && value.split(/\s+/).length >= 4],
];

/** One in ten is enough: nobody writes an e-mail address in answer to a question about skills by chance. */
const certainShare = 0.1;

/**
 * Why a column with these values may identify persons: addresses and numbers by themselves; telephone numbers,
 * identity numbers, coordinates, dates of birth, names, tokens and free text when most values are such and nearly all
 * differ.
 *
 * @param sample texts of the column, repetitions included; empty ones do not count
 */
export function personalValues(sample: readonly string[]): string | undefined {
  const values = sample.map((value) => value.trim()).filter((value) => value !== '');
  if (values.length === 0) return undefined;
  const certain = Map.groupBy(values.map(personalValue), (why) => why);
  for (const [why, found] of certain) {
    if (why !== undefined && found.length / values.length >= certainShare) return why;
  }
  if (values.length < fewest) return undefined;
  const facts: Facts = { values, variety: new Set(values).size / values.length };
  return byShare.find(
    ([, least, variety, test]) => facts.variety >= variety && share(facts, test) >= least,
  )?.[0];
}
