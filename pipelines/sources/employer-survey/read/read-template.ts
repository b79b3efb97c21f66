import Papa from 'papaparse';

import { Findings } from '../check/finding.ts';

/** A file of the template as text: header, rows with as many cells as the file gives them, and their row numbers. */
export type TemplateTable = {
  readonly encoding: 'UTF-8';
  readonly delimiter: ',' | ';';
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Number of each row as a spreadsheet shows it. */
  readonly rowNumbers: readonly number[];
};

/**
 * Reads the template: UTF-8 with or without byte order mark, comma or semicolon, RFC 4180 quotes. Empty rows are
 * passed over. Anything else is a finding.
 */
export function readTemplate(bytes: Uint8Array): TemplateTable | Findings {
  const findings = new Findings();
  const text = decode(bytes);
  if (text === undefined) {
    findings.add('not_utf8', 'fail');
    return findings;
  }
  if (text.trim() === '') {
    findings.add('file_empty', 'fail');
    return findings;
  }
  const delimiter = delimiterOf(text);
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  const numbered = data
    .map((cells, at) => ({ cells: cells.map((cell) => cell.trim()), number: at + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [head, ...body] = numbered;
  return {
    encoding: 'UTF-8',
    delimiter,
    header: head!.cells,
    rows: body.map(({ cells }) => cells),
    rowNumbers: body.map(({ number }) => number),
  };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The template's header holds neither comma nor semicolon inside a name, so the more frequent one separates. */
function delimiterOf(text: string): ',' | ';' {
  const header = text.trimStart().split(/\r\n|\r|\n/, 1)[0]!;
  return header.split(';').length > header.split(',').length ? ';' : ',';
}
