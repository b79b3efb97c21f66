import { SSF, type CellObject } from '@e965/xlsx';

const day = 86_400_000;

const two = (number: number): string => String(number).padStart(2, '0');

/** Days since the end of 1899, as workbooks count them, as ISO 8601; the time only when there is one. */
export function serialDate(serial: number, from1904: boolean): string {
  const seconds = Math.round((serial % 1) * 86_400);
  const whole = Math.floor(serial) + (from1904 ? 1462 : 0);
  // Lotus took 1900 for a leap year, and workbooks still do.
  const date = new Date((whole - (whole > 59 ? 25_569 : 25_568)) * day + seconds * 1000);
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  if (serial < 1 && !from1904) return time;
  const calendar = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  return seconds % 86_400 === 0 ? calendar : `${calendar}T${time}`;
}

/** A number as a person would write it: 15 digits, as a workbook keeps, and never an exponent. */
export function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  if (Math.abs(rounded) > 1) return BigInt(rounded).toString();
  const [digits = '', exponent = '0'] = text.replace(/^-/, '').replace('.', '').split('e-');
  return `${rounded < 0 ? '-' : ''}0.${'0'.repeat(Number(exponent) - 1)}${digits}`;
}

/** The cached value of a cell as text: dates as ISO 8601, numbers without noise, never a formula. */
export function cellText(cell: CellObject | undefined, from1904: boolean): string {
  if (cell?.v === undefined || cell.v === null) return '';
  switch (cell.t) {
    case 'n': {
      const value = cell.v as number;
      if (!Number.isFinite(value)) return String(value);
      const dated = typeof cell.z === 'string' && SSF.is_date(cell.z);
      return dated && value >= 0 && value < 2_958_466 ? serialDate(value, from1904) : numberText(value);
    }
    case 'd': {
      const text = new Date(cell.v as Date).toISOString().replace(/\.\d+Z$/, '');
      return text.endsWith('T00:00:00') ? text.slice(0, 10) : text;
    }
    case 'b':
      return cell.v === true ? 'TRUE' : 'FALSE';
    case 'e':
      return cell.w ?? '';
    default:
      return String(cell.v);
  }
}
