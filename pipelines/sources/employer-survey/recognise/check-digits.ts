/** Remainder of a long decimal number by 97, as ISO 7064 reads it. */
function remainder97(digits: string): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);

/** International bank account number with its two check digits (ISO 13616). */
export function isIban(text: string): boolean {
  const compact = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact)) return false;
  const moved = compact.slice(4) + compact.slice(0, 4);
  return remainder97(moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) === 1;
}

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const hetuSigns = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Finland: DDMMYY, sign of the century, individual number, check character of the number modulo 31. */
function isFinnish(text: string): boolean {
  const match = /^(\d{2})(\d{2})(\d{2})[-+A-FU-Y](\d{3})([0-9A-Y])$/i.exec(text);
  if (!match) return false;
  const [, day, month, year, number, check] = match;
  const dated = isDay(1900 + Number(year), Number(month), Number(day));
  return dated && hetuSigns[Number(`${day}${month}${year}${number}`) % 31] === check!.toUpperCase();
}

/** Luhn 1960: every second digit doubled. */
const luhn = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0) %
    10 ===
  0;

/** Sweden: (YY)YYMMDD-NNNC, Luhn over the last ten digits. */
function isSwedish(text: string): boolean {
  const match = /^(?:19|20)?(\d{2})(\d{2})(\d{2})[-+]?(\d{4})$/.exec(text);
  if (!match) return false;
  const [, year, month, day, rest] = match;
  return isDay(2000 + Number(year), Number(month), Number(day)) && luhn(`${year}${month}${day}${rest}`);
}

const italianOdd: Readonly<Record<string, number>> = Object.fromEntries(
  [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((sign) => {
    const letter = /\d/.test(sign) ? 'ABCDEFGHIJ'[Number(sign)]! : sign;
    const values = [
      1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
    ];
    return [sign, values[letter.charCodeAt(0) - 65]!];
  }),
);

/** Italy: codice fiscale of sixteen characters, the last a check letter (D.M. 23 December 1976). */
function isItalian(text: string): boolean {
  const code = text.toUpperCase();
  if (!/^[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/.test(code)) return false;
  const sum = [...code.slice(0, 15)].reduce((total, sign, at) => {
    const even = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return total + (at % 2 === 0 ? italianOdd[sign]! : even);
  }, 0);
  return code.charCodeAt(15) - 65 === sum % 26;
}

/** Spain: DNI or NIE, the letter tells the number modulo 23. */
function isSpanish(text: string): boolean {
  const match = /^([XYZ]?)(\d{7,8})-?([A-Z])$/i.exec(text);
  if (!match || match[1]!.length + match[2]!.length !== 8) return false;
  const number = Number(`${match[1] === '' ? '' : 'XYZ'.indexOf(match[1]!.toUpperCase())}${match[2]}`);
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === match[3]!.toUpperCase();
}

/** France: thirteen digits and a key of two, 97 less the number modulo 97. */
function isFrench(text: string): boolean {
  const digits = text.replace(/\s/g, '');
  return (
    /^[12]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)\d{10}$/.test(digits) &&
    97 - remainder97(digits.slice(0, 13)) === Number(digits.slice(13))
  );
}

const modulo11 = (digits: string): boolean => {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
};

/** Estonia and Lithuania: eleven digits with a date, two rounds of weights. */
function isBaltic(digits: string): boolean {
  if (!isDay(2000 + Number(digits.slice(1, 3)), Number(digits.slice(3, 5)), Number(digits.slice(5, 7))))
    return false;
  const first = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const second = weighted(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return /^[1-6]/.test(digits) && (first < 10 ? first : second % 10) === Number(digits[10]);
}

/** Poland: PESEL, a date with the century in the month. */
const isPolish = (digits: string): boolean =>
  isDay(2000 + Number(digits.slice(0, 2)), Number(digits.slice(2, 4)) % 20, Number(digits.slice(4, 6))) &&
  (10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(digits[10]);

/** Belgium: a date, a number and 97 less the rest; born from 2000 with a 2 before. */
const isBelgian = (digits: string): boolean =>
  [digits.slice(0, 9), `2${digits.slice(0, 9)}`].some(
    (number) => 97 - remainder97(number) === Number(digits.slice(9)),
  ) && Number(digits.slice(2, 4)) <= 12;

/** Netherlands: burgerservicenummer, the eleven test. */
const isDutch = (digits: string): boolean => weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;

/** Identity numbers that are told by letters or a date and a sign: one alone is enough. */
export const isNationalId = (text: string): boolean =>
  isFinnish(text) ||
  isItalian(text) ||
  isSpanish(text) ||
  isFrench(text) ||
  (/[-+]/.test(text) && isSwedish(text));

/**
 * Identity numbers that are digits alone: a column of them tells, one may be chance. Sweden, Germany (tax number) and
 * Croatia (both ISO 7064 modulo 11, 10), Netherlands, Estonia, Lithuania, Poland, Belgium, Romania, Bulgaria,
 * Czechia and Slovakia.
 */
export function maybeNationalId(text: string): boolean {
  const digits = text.replace(/[\s./-]/g, '');
  if (!/^\d{9,13}$/.test(digits)) return false;
  switch (digits.length) {
    case 9:
      return isDutch(digits);
    case 10:
      return isSwedish(digits) || isBulgarian(digits) || (Number(digits) % 11 === 0 && text.includes('/'));
    case 11:
      return isBaltic(digits) || isPolish(digits) || isBelgian(digits) || modulo11(digits);
    case 12:
      return isSwedish(digits);
    default:
      return (weighted(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11) % 10 === Number(digits[12]);
  }
}

/** Bulgaria: EGN, weights modulo 11, the century in the month. */
const isBulgarian = (digits: string): boolean =>
  (weighted(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(digits[9]) &&
  isDay(2000 + Number(digits.slice(0, 2)), Number(digits.slice(2, 4)) % 20, Number(digits.slice(4, 6)));
