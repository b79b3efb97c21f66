import { RefusalError } from './refusal.ts';

/** Where the values of a JSON-stat dataset stand in the text. */
export interface ValueSpan {
  readonly start: number;
  readonly end: number;
}

/** One value of a JSON-stat dataset: index of the cell, and the text as published, empty for null. */
export type ValueEntry = readonly [index: number, text: string];

/**
 * Takes each member `value` that is an array or object out of a JSON text and leaves in its place a mark that
 * `liftedSpan` understands. So the values, the bulk of the text, are never built as objects, and keep their digits
 * (`45.60`), which `JSON.parse` loses. In valid JSON the characters `"value"` and a colon are always such a member.
 * Throws `RefusalError` json_broken.
 */
export function liftValues(text: string): {
  readonly skeleton: string;
  readonly spans: readonly ValueSpan[];
} {
  const spans: ValueSpan[] = [];
  const member = /"value"\s*:\s*(?=[[{])/g;
  let skeleton = '';
  let kept = 0;
  for (let found = member.exec(text); found; found = member.exec(text)) {
    const start = found.index + found[0].length;
    const end = endOfNest(text, start);
    skeleton += text.slice(kept, start) + JSON.stringify(mark + String(spans.length));
    spans.push({ start, end });
    kept = end;
    member.lastIndex = end;
  }
  return { skeleton: skeleton + text.slice(kept), spans };
}

const mark = '\0values ';

/** The span that a member of the parsed skeleton stands for, undefined for any other member. */
export function liftedSpan(member: unknown, spans: readonly ValueSpan[]): ValueSpan | undefined {
  return typeof member === 'string' && member.startsWith(mark)
    ? spans[Number(member.slice(mark.length))]
    : undefined;
}

/** Index after the bracket that closes the one at `start`; strings may hold brackets. */
function endOfNest(text: string, start: number): number {
  const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/g;
  token.lastIndex = start;
  let depth = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    if (found[0] === '[' || found[0] === '{') depth += 1;
    if (found[0] === ']' || found[0] === '}') depth -= 1;
    if (depth === 0) return token.lastIndex;
  }
  throw new RefusalError('json_broken', { reason: 'the values have no end' });
}

const scalar = String.raw`(?:"([^"\\]*(?:\\.[^"\\]*)*)"|(-?\d[\d.eE+-]*)|null)`;

/** The values in a span, in the order of the text. Throws `RefusalError` json_broken. */
export function* valueEntries(text: string, span: ValueSpan): Generator<ValueEntry> {
  const dense = text[span.start] === '[';
  const entry = new RegExp(
    String.raw`\s*${dense ? '()' : String.raw`"(\d+)"\s*:\s*`}${scalar}\s*([,\]}])`,
    'y',
  );
  if (/^[[{]\s*[\]}]$/.test(text.slice(span.start, span.end))) return;
  let at = span.start + 1;
  for (let position = 0; ; position += 1) {
    // Nearly every entry is `"12":3.4,` or `3.4,` without a space: no pattern is needed to find its ends.
    const quote = dense ? at : afterKey(text, at);
    const end = quote === -1 ? -1 : endOfNumber(text, quote);
    const closing = end === -1 ? 0 : text.charCodeAt(end);
    if (closing === comma || closing === bracket || closing === brace) {
      yield [dense ? position : Number(text.slice(at + 1, quote - 2)), text.slice(quote, end)];
      at = end + 1;
      if (closing === comma) continue;
      return;
    }
    entry.lastIndex = at;
    const found = entry.exec(text);
    if (!found) throw new RefusalError('json_broken', { reason: `no value at character ${at + 1}` });
    yield [dense ? position : Number(found[1]), found[2] ?? found[3] ?? ''];
    at = entry.lastIndex;
    if (found[4] !== ',') return;
  }
}

const [comma, bracket, brace, quotation, colon, zero, nine, minus] = Array.from(',]}":09-', (one) =>
  one.charCodeAt(0),
) as [number, number, number, number, number, number, number, number];

/** Where the value of a key `"12":` begins; -1 where there is no such key. */
function afterKey(text: string, at: number): number {
  if (text.charCodeAt(at) !== quotation) return -1;
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const whole = end > at + 1 && text.charCodeAt(end) === quotation && text.charCodeAt(end + 1) === colon;
  return whole ? end + 2 : -1;
}

/** Where a number `-1.5` ends; -1 where there is none, or one with an exponent. */
function endOfNumber(text: string, at: number): number {
  let end = text.charCodeAt(at) === minus ? at + 1 : at;
  if (!isDigit(text.charCodeAt(end))) return -1;
  while (isDigit(text.charCodeAt(end)) || text[end] === '.') end += 1;
  return end;
}

const isDigit = (code: number): boolean => code >= zero && code <= nine;
