import { decode, type PlainBytes } from '../bytes.ts';
import { recognise } from '../detect.ts';
import { isObject } from '../json-datasets.ts';
import { RefusalError } from '../refusal.ts';

/** What an answer of the service is, told by its bytes; its status only helps where it has none. */
export type AnswerKind =
  | { readonly kind: 'data'; readonly format: 'tsv' | 'sdmx-csv' | 'json-stat' }
  /** A table without one observation: a code that the service does not know is no error to it. */
  | { readonly kind: 'no_rows' }
  /** Queued: to be asked for under the key, or where there is none by the same request again. */
  | { readonly kind: 'asynchronous'; readonly key?: string; readonly status?: string }
  /** More than the service will extract. */
  | { readonly kind: 'too_big'; readonly label: string }
  | { readonly kind: 'error'; readonly status: number; readonly id?: string; readonly label: string }
  | { readonly kind: 'archive' }
  | { readonly kind: 'page'; readonly title: string }
  | { readonly kind: 'other'; readonly code: string };

const headBytes = 1 << 16;
const longestMessage = 1 << 20;
const tooBig = /EXTRACTION_TOO_BIG/;

/** @param status of HTTP, 200 where it is not known */
export function answerKind(status: number, bytes: PlainBytes): AnswerKind {
  if (bytes.part(0, 4).toString('latin1').startsWith('PK\x03\x04')) return { kind: 'archive' };
  try {
    const text = decode(bytes);
    const start = text.head.trimStart();
    if (start.startsWith('{')) return jsonKind(status, bytes);
    if (start.startsWith('<')) return markupKind(status, start);
    const { format } = recognise(text);
    if (status >= 400) return { kind: 'error', status, label: '' };
    const lines = start.trimEnd().split(/\r?\n/, 2);
    return lines.length < 2 && bytes.size < headBytes ? { kind: 'no_rows' } : { kind: 'data', format };
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    return status >= 400 ? { kind: 'error', status, label: '' } : { kind: 'other', code: error.code };
  }
}

function jsonKind(status: number, bytes: PlainBytes): AnswerKind {
  if (bytes.size > longestMessage) return { kind: 'data', format: 'json-stat' };
  let root: unknown;
  try {
    root = JSON.parse(bytes.part(0, bytes.size).toString('utf8'));
  } catch {
    return { kind: 'other', code: 'json_broken' };
  }
  if (!isObject(root)) return { kind: 'other', code: 'json_other' };
  const [told] = [root['warning'] ?? root['error'] ?? []].flat() as unknown[];
  if (isObject(told)) return messageKind(status, told);
  if (!('dimension' in root)) return { kind: 'other', code: 'json_other' };
  const { value } = root;
  const empty = isObject(value)
    ? Object.keys(value).length === 0
    : Array.isArray(value) && value.length === 0;
  return empty ? { kind: 'no_rows' } : { kind: 'data', format: 'json-stat' };
}

function messageKind(status: number, told: Readonly<Record<string, unknown>>): AnswerKind {
  const label = String(told['label'] ?? told['message'] ?? '');
  if (/ASYNCHRONOUS_RESPONSE/.test(label)) return { kind: 'asynchronous' };
  const code = Number(told['status'] ?? status);
  if (tooBig.test(label) || code === 413) return { kind: 'too_big', label };
  const id = told['id'];
  return {
    kind: 'error',
    status: code,
    label,
    ...((typeof id === 'number' || typeof id === 'string') && { id: String(id) }),
  };
}

const element = (name: string, text: string): string | undefined =>
  new RegExp(`<(?:[\\w-]+:)?${name}\\b[^>]*>\\s*([^<]*?)\\s*<`).exec(text)?.[1];

/** A queued extraction comes as a SOAP envelope with its key, or as an SDMX message with a footer of code 413. */
function markupKind(status: number, text: string): AnswerKind {
  if (/<(?:!doctype\s+html|html)\b/i.test(text)) return { kind: 'page', title: element('title', text) ?? '' };
  const label = element('faultstring', text) ?? element('Text', text) ?? '';
  if (tooBig.test(text)) return { kind: 'too_big', label };
  const queued = />\s*(SUBMITTED|PROCESSING|AVAILABLE|EXPIRED|UNKNOWN_REQUEST)\s*</.exec(text)?.[1];
  const key = element('id', text) ?? element('key', text);
  const footer = /<(?:[\w-]+:)?Message\b[^>]*\bcode="413"/.test(text) && !/<(?:[\w-]+:)?DataSet\b/.test(text);
  if (queued !== undefined || footer) {
    return {
      kind: 'asynchronous',
      ...(key !== undefined && /^[\w-]+$/.test(key) && { key }),
      ...(queued !== undefined && { status: queued }),
    };
  }
  const code = element('faultcode', text) ?? /<(?:[\w-]+:)?ErrorMessage\b[^>]*\bcode="(\d+)"/.exec(text)?.[1];
  if (code !== undefined || label !== '' || status >= 400) {
    const number = Number(code);
    if (number === 413) return { kind: 'too_big', label };
    return {
      kind: 'error',
      status: number >= 400 ? number : status,
      label,
      ...(code !== undefined && { id: code }),
    };
  }
  return { kind: 'other', code: 'xml' };
}
