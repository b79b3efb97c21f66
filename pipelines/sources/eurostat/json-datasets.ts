import { RefusalError } from './refusal.ts';

/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A dataset of a JSON-stat document, with the name under which the document holds it, if any. */
export interface FoundDataset {
  readonly name: string | undefined;
  readonly dataset: JsonObject;
}

/** Whether a JSON value is an object (no array, no null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The datasets in a JSON-stat document: the document itself (class dataset), the items of a collection that hold
 * their data, or members under a name (JSON-stat 1, and Eurostat's before 2016).
 * Throws `RefusalError`: asynchronous, service_error, json_stat_links, sdmx_json, json_other.
 */
export function findDatasets(root: unknown): readonly FoundDataset[] {
  if (isDataset(root)) return [{ name: undefined, dataset: root }];
  if (!isObject(root)) throw new RefusalError('json_other', { members: 'none, an array or a single value' });
  refuseAnswers(root);
  const link = isObject(root['link']) ? root['link']['item'] : undefined;
  if (Array.isArray(link)) {
    const embedded = link.filter(isDataset).map((dataset) => ({ name: undefined, dataset }));
    if (embedded.length > 0) return embedded;
    throw new RefusalError('json_stat_links');
  }
  const named = Object.entries(root).flatMap(([name, dataset]) =>
    isDataset(dataset) ? [{ name, dataset }] : [],
  );
  if (named.length > 0) return named;
  const data = root['data'];
  if (Array.isArray(root['dataSets']) || (isObject(data) && Array.isArray(data['dataSets']))) {
    throw new RefusalError('sdmx_json');
  }
  throw new RefusalError('json_other', { members: Object.keys(root).slice(0, 8).join(', ') || 'none' });
}

function isDataset(value: unknown): value is JsonObject {
  return (
    isObject(value) &&
    isObject(value['dimension']) &&
    (Array.isArray(value['id']) || 'id' in value['dimension'])
  );
}

/** `{"warning":{"status":413,"label":…}}` comes with HTTP status 200; `{"error":[{"status":404,"id":100,"label":…}]}`. */
function refuseAnswers(root: JsonObject): void {
  const warning = root['warning'];
  if (warning !== undefined) {
    const label = labelOf(warning);
    const code = /ASYNC/i.test(label) ? 'asynchronous' : 'service_error';
    throw new RefusalError(code, { message: note(label) });
  }
  const error = root['error'] ?? root['errors'];
  if (error !== undefined) throw new RefusalError('service_error', { message: note(labelOf(error)) });
}

function labelOf(answer: unknown): string {
  const first: unknown = Array.isArray(answer) ? answer[0] : answer;
  if (!isObject(first)) return typeof first === 'string' ? first : '';
  const parts = [first['status'], first['label'] ?? first['message']];
  return parts.filter((part) => typeof part === 'string' || typeof part === 'number').join(' ');
}

function note(text: string): string {
  return text === '' ? '' : ` (${text.replace(/\s+/g, ' ').slice(0, 160)})`;
}
