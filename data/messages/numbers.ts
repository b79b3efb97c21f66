import type { Language } from './language.ts';

/** Region of each language as its readers write numbers and dates; Swedish as in Finland, one of the partners. */
export const locales: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fi: 'fi-FI',
  sv: 'sv-FI',
  de: 'de-DE',
  it: 'it-IT',
  nl: 'nl-NL',
};

const noBreakSpace = '\u00A0';

export type Numbers = {
  /** A whole or rounded number: `1 234`. */
  readonly count: (value: number) => string;
  readonly decimal: (value: number, digits: number) => string;
  /** A share from 0 to 1 as whole per cent; a space before the sign in every language (ISO 80000-1, 7.1.4). */
  readonly percent: (share: number) => string;
  /** A balance from −1 to 1 as whole per cent with its sign. */
  readonly balance: (share: number) => string;
  /** A share as whole per cent without the sign, for the ends of an interval. */
  readonly points: (share: number) => string;
  readonly signedPoints: (share: number) => string;
  /** A calendar day from an ISO date or time. */
  readonly day: (iso: string) => string;
};

const made = new Map<Language, Numbers>();

/** Numbers as readers of a language write them. */
export function numbers(language: Language): Numbers {
  const known = made.get(language);
  if (known) return known;
  const locale = locales[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const byDigits = new Map<number, Intl.NumberFormat>();
  // Making one takes far longer than writing a number with it.
  const decimals = (digits: number): Intl.NumberFormat => {
    const known = byDigits.get(digits);
    if (known) return known;
    const format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    byDigits.set(digits, format);
    return format;
  };
  // Without minus zero: a share that rounds to nothing has no sign.
  const inHundred = (share: number) => Math.round(share * 100) + 0;
  const points = (share: number) => whole.format(inHundred(share)).replace('-', '−');
  const signedPoints = (share: number) => signed.format(inHundred(share)).replace('-', '−');
  const result: Numbers = {
    count: (value) => whole.format(value),
    decimal: (value, digits) => decimals(digits).format(value).replace('-', '−'),
    percent: (share) => `${points(share)}${noBreakSpace}%`,
    balance: (share) => `${signedPoints(share)}${noBreakSpace}%`,
    points,
    signedPoints,
    day: (iso) => date.format(new Date(iso)),
  };
  made.set(language, result);
  return result;
}
