import { componentId, componentIds, isTimeId } from './detect.ts';
import { RefusalError } from './refusal.ts';

/** Where the parts of an observation stand in a row of SDMX-CSV. */
export interface SdmxColumns {
  readonly dataset: number | undefined;
  readonly action: number | undefined;
  readonly dimensions: readonly { readonly id: string; readonly index: number }[];
  readonly time: number;
  readonly value: number;
  readonly statuses: readonly number[];
  readonly confidentialities: readonly number[];
  /** Cells hold `code: label` (labels=both). */
  readonly labelled: boolean;
}

/** Columns about the message and not about an observation. KEY is the ECB's name for SERIES_KEY. */
const control = new Set(
  'DATAFLOW DATASTRUCTURE STRUCTURE STRUCTURE_ID STRUCTURE_NAME ACTION SERIES_KEY SERIESKEY OBS_KEY KEY LAST_UPDATE'
    .split(' ')
    .concat('LAST UPDATE', 'STRUCTURE NAME'),
);

/** Attributes that some publishers place before OBS_VALUE; whatever follows OBS_VALUE is an attribute anyway. */
const attributes = new Set(
  (
    'UNIT_MULT DECIMALS OBS_FLAG CONF_STATUS OBS_CONF OBS_COM OBS_COMMENT TIME_FORMAT BASE_PER OBS_PRE_BREAK ' +
    'PRE_BREAK_VALUE TITLE TITLE_COMPL EMBARGO_TIME OBS_EMBARGO REF_PERIOD_DETAIL'
  ).split(' '),
);

const statusId = /^(?:OBS_STATUS(?:_?\d)?|OBS_FLAG)$/;
const confidentialityId = /^(?:CONF_STATUS|OBS_CONF)$/;
const componentShape = /^[A-Za-z_@$][\w@$-]*$/;

/**
 * Finds the columns of an SDMX-CSV file by its header and its first records. Dimensions are the columns before
 * OBS_VALUE (before and after it where TIME_PERIOD comes later, since the standard leaves the order free) that are
 * neither about the message nor well-known attributes nor labels of the column before them.
 * Throws `RefusalError` duplicate_column.
 */
export function sdmxColumns(header: readonly string[], sample: readonly (readonly string[])[]): SdmxColumns {
  const ids = componentIds(header);
  const value = ids.indexOf('OBS_VALUE');
  const period = ids.indexOf('TIME_PERIOD');
  const time = period >= 0 ? period : ids.findIndex(isTimeId);
  const labels = labelColumns(header, ids, time, value);
  const structure = ids.indexOf('STRUCTURE_ID');
  const dataset = structure >= 0 ? structure : ids.indexOf('DATAFLOW');
  const last = time < value ? value : header.length;
  const dimensions = header
    .map((cell, index) => ({ id: componentId(cell), index }))
    .slice(0, last)
    .filter(({ index }) => index !== time && index !== value && !labels.has(index))
    .filter(({ index }) => isDimension(ids[index] ?? ''));
  const twice = dimensions.find(
    ({ id }, index) => dimensions.findIndex((other) => other.id === id) !== index,
  );
  if (twice) throw new RefusalError('duplicate_column', { column: twice.id });
  const where = (shape: RegExp) =>
    ids.flatMap((id, index) => (shape.test(id) && !labels.has(index) ? [index] : []));
  return {
    dataset: dataset >= 0 ? dataset : undefined,
    action: ids.includes('ACTION') ? ids.indexOf('ACTION') : undefined,
    dimensions,
    time,
    value,
    statuses: where(statusId),
    confidentialities: where(confidentialityId),
    labelled: isLabelled(header, dimensions, sample),
  };
}

function isDimension(id: string): boolean {
  return id !== '' && !control.has(id) && !attributes.has(id) && !statusId.test(id);
}

/**
 * Columns that hold the names of the codes in the column before (SDMX-CSV 2.0 labels=name; Eurostat's browser calls
 * it both). Where every component up to OBS_VALUE has one, position tells: TIME_PERIOD and OBS_VALUE both stand at
 * even places. Else a header tells that cannot be an id or repeats the id before it (`sex,Sex`).
 */
function labelColumns(
  header: readonly string[],
  ids: readonly string[],
  time: number,
  value: number,
): ReadonlySet<number> {
  const components = ids.flatMap((id, index) => (control.has(id) ? [] : [index]));
  const even = (index: number) => components.indexOf(index) % 2 === 0;
  const label = (index: number) => looksLikeLabel(header[index] ?? '', header[index - 1] ?? '');
  const odd = components.filter((index) => !even(index) && index < value);
  const evidence = ids.includes('STRUCTURE_NAME') || odd.some(label);
  const idsAtEven = components.every(
    (index) => !even(index) || componentShape.test(componentId(header[index] ?? '')),
  );
  if (time < value && even(time) && even(value) && evidence && idsAtEven) {
    return new Set(odd);
  }
  const alone = components.filter((index) => index > 0 && !control.has(ids[index - 1] ?? '') && label(index));
  return new Set(alone.filter((index) => isOneCase(header[index - 1] ?? '') && !alone.includes(index - 1)));
}

function looksLikeLabel(cell: string, before: string): boolean {
  const text = cell.trim();
  if (text === '' || /^[\w@$.-]+:\s/.test(text)) return false;
  const repeats = text.toLowerCase() === before.trim().toLowerCase();
  const ofTime = before.trim().toUpperCase() === 'TIME_PERIOD' && /^(?:time|zeit|temps)$/i.test(text);
  return repeats || ofTime || !componentShape.test(text);
}

/** Ids of components are written in one case throughout; names begin with a capital. */
function isOneCase(cell: string): boolean {
  const text = cell.trim();
  return componentShape.test(text) && (text === text.toLowerCase() || text === text.toUpperCase());
}

/** The code and the label of a cell `A: Annual`; a cell without label is its own code. */
export function codeOf(cell: string): string {
  const text = cell.trim();
  return /^([\w@$*+.-]+):\s/.exec(`${text} `)?.[1] ?? text;
}

function isLabelled(
  header: readonly string[],
  dimensions: readonly { readonly index: number }[],
  sample: readonly (readonly string[])[],
): boolean {
  if (dimensions.some(({ index }) => componentId(header[index] ?? '') !== header[index]?.trim())) return true;
  const cells = sample.flatMap((row) => dimensions.map(({ index }) => row[index]?.trim() ?? ''));
  return (
    cells.some((cell) => cell !== '') && cells.every((cell) => cell === '' || /^[\w@$*+.-]+:\s\S/.test(cell))
  );
}
