/** What a file can turn out to be instead of a readable table of official statistics. */
export type RefusalCode = keyof typeof sentences;

/** A file that was not read: which file, why (a stable code), and what the sentence needs to say it. */
export interface OpenRefusal {
  readonly kind: 'refusal';
  readonly code: RefusalCode;
  readonly file: string;
  readonly details: Readonly<Record<string, string>>;
}

/** Thrown inside the readers; `parseOpenTable` turns it into a value, `observations()` lets it through. */
export class RefusalError extends Error {
  readonly code: RefusalCode;
  readonly details: Readonly<Record<string, string>>;

  constructor(code: RefusalCode, details: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** The refusal as a value, with the name of the file that it is about. */
export function refusalOf(error: RefusalError, file: string): OpenRefusal {
  return { kind: 'refusal', code: error.code, file, details: error.details };
}

/** The refusal as one English sentence: what the file is, where, and what to do. */
export function refusalSentence(refusal: OpenRefusal): string {
  const values: Readonly<Record<string, string>> = { file: refusal.file, ...refusal.details };
  return sentences[refusal.code].replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}

const sentences = {
  usage:
    'read-open takes one file: read-open <file>, a TSV, SDMX-CSV or JSON-stat file of official statistics, gzip or not.',
  unreadable: '{file} could not be opened ({reason}): check the path and the permissions.',
  empty: '{file} is empty: fetch it again.',
  too_large: '{file} holds more than {limit} bytes when unpacked: fetch fewer series or periods per file.',
  gz_truncated:
    '{file} is a gzip file that breaks off before its end: the download was cut, so fetch it again.',
  gz_damaged: '{file} is a gzip file whose content is damaged ({reason}): fetch it again.',
  other_compression: '{file} is packed with {format}: unpack it first, since only gzip is read as it is.',
  zip: '{file} is a ZIP archive (first entry {entry}): unpack it and read the file inside.',
  spreadsheet: '{file} is a spreadsheet ({format}): fetch the dataset as TSV or SDMX-CSV instead.',
  parquet: '{file} is a Parquet file: fetch the dataset as TSV or SDMX-CSV instead.',
  binary: '{file} is {format} and not text: fetch the dataset as TSV, SDMX-CSV or JSON-stat.',
  html: '{file} is a web page{title}, not a data file: fetch the data address itself and look at the answer in a browser.',
  soap_fault:
    '{file} is an error message (SOAP fault) of the service{message}: correct the request and fetch again.',
  service_error: '{file} is an error message of the service{message}: correct the request and fetch again.',
  asynchronous:
    '{file} says that the service is still preparing the data{message}: wait, fetch the prepared file, and read that.',
  sdmx_ml:
    '{file} is SDMX-ML data (root element {element}): fetch the same data with format=SDMX-CSV or format=TSV.',
  sdmx_ml_structure:
    '{file} is an SDMX-ML structure message (root element {element}) without observations: fetch the data instead.',
  xml: '{file} is an XML document (root element {element}) that is no statistical table: fetch the data as SDMX-CSV or TSV.',
  json_broken:
    '{file} is JSON that cannot be read ({reason}): the download may have been cut, so fetch it again.',
  json_other:
    '{file} is JSON but no JSON-stat dataset (top-level members: {members}): fetch the data with format=JSON.',
  sdmx_json:
    '{file} is SDMX-JSON: fetch the same data with format=SDMX-CSV, or as JSON-stat with format=JSON.',
  json_stat_links:
    '{file} is a JSON-stat collection of links without data: fetch the datasets that it links to.',
  json_stat_shapes:
    '{file} is a JSON-stat collection whose datasets have different dimensions ({first}; {other}): read one dataset per file.',
  json_stat_invalid:
    '{file} is a JSON-stat dataset that contradicts itself at {where}: {problem}; fetch it again.',
  other_csv:
    '{file} is a table with columns {columns}, but not a statistical one (no TIME_PERIOD and OBS_VALUE): export it as SDMX-CSV or TSV.',
  text: '{file} is text that is no table (it begins with "{start}"): fetch the dataset as TSV or SDMX-CSV.',
  no_observations:
    '{file} is SDMX-CSV without the column OBS_VALUE (columns {columns}): fetch it with observations (detail=full).',
  no_time:
    '{file} has no time dimension (dimensions {columns}): only tables with a period per observation are read.',
  duplicate_column: '{file} has the dimension {column} twice in its header: remove one of the two columns.',
  row_cells:
    '{file} has {found} cells in row {row} where the header has {expected}: the file was cut or edited, so fetch it again.',
  row_key:
    '{file} has {found} codes in row {row} where the header names {expected} dimensions: the file was edited, so fetch it again.',
  row_length:
    '{file} has no end of row within {limit} characters from row {row} on: the file is damaged, so fetch it again.',
  value:
    '{file} has "{value}" at {where}, which is no value of an observation: the file was edited, so fetch it again.',
  quotes:
    '{file} has quotation marks that do not match in row {row}: the file was cut or edited, so fetch it again.',
  period:
    '{file} has the period "{period}" at {where}, which is no year, half-year, quarter, month, week or day: correct or leave out that period.',
} as const;
