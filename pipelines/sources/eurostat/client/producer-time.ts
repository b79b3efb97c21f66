import { offsetMilliseconds } from './brussels-time.ts';

/**
 * When the producer changed something, as the service writes it, in one of two exactnesses: a day `YYYY-MM-DD` or a
 * moment in UTC `YYYY-MM-DDTHH:MM:SSZ`. Understands `dd.mm.yyyy` (table of contents), `dd/mm/yy HH:MM:SS` in the time
 * of Brussels (the column LAST UPDATE of SDMX-CSV), and ISO 8601 with an offset, `+0200` too (JSON-stat). Undefined
 * where the text is none of them.
 */
export function producerTime(text: string): string | undefined {
  const trimmed = text.trim();
  const day = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(trimmed);
  if (day) return realDay(`${day[3]}-${day[2]}-${day[1]}`);
  const local = /^(\d{2})\/(\d{2})\/(\d{2}|\d{4}) (\d{2}:\d{2}:\d{2})$/.exec(trimmed);
  if (local) {
    const year = local[3]!.length === 2 ? `20${local[3]}` : local[3];
    return brusselsMoment(`${year}-${local[2]}-${local[1]}T${local[4]}Z`);
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return realDay(trimmed);
  const iso = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}):?(\d{2})?$/.exec(trimmed);
  if (!iso) return undefined;
  return moment(Date.parse(`${iso[1]}${iso[2] === 'Z' ? 'Z' : `${iso[2]}:${iso[3] ?? '00'}`}`));
}

const moment = (time: number): string | undefined =>
  Number.isNaN(time) ? undefined : new Date(time).toISOString().replace('.000', '');

function realDay(day: string): string | undefined {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}

/** @param wall the clock of Brussels written as if it were UTC */
function brusselsMoment(wall: string): string | undefined {
  const asUtc = Date.parse(wall);
  if (Number.isNaN(asUtc)) return undefined;
  const guess = asUtc - offsetMilliseconds(asUtc);
  return moment(asUtc - offsetMilliseconds(guess));
}
