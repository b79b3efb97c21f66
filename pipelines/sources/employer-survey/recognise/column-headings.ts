import type { Sample } from './recognition.ts';

/** One column of the file: what its header rows say, and what the first rows hold. */
export type FileColumn = {
  readonly index: number;
  /** As in the first header row. */
  readonly header: string;
  /** Every text that may name the column, the tool's own name first. */
  readonly headings: readonly string[];
  /** Trimmed texts of the sample that are not empty, different ones. */
  readonly values: readonly string[];
  /** The same with repetitions. */
  readonly texts: readonly string[];
};

const isImportId = (text: string): boolean => /^\s*\{\s*"?ImportId/.test(text);

/** The columns of a table with one to three header rows: ids and texts (Qualtrics), or question and answer (SurveyMonkey). */
export function columnsOf({ header, headerRows, rows }: Sample): FileColumn[] {
  const more = headerRows.slice(1).filter((row) => !row.some(isImportId));
  let question = '';
  return header.map((name, index) => {
    if (name.trim() !== '') question = name;
    const below = more.map((row) => row[index] ?? '').filter((text) => text.trim() !== '');
    const headings = [name, ...below, ...below.map((text) => `${question}: ${text}`)];
    const texts = rows.map(({ cells }) => (cells[index] ?? '').trim()).filter((cell) => cell !== '');
    return {
      index,
      header: name,
      headings: headings.filter((text) => text.trim() !== ''),
      values: [...new Set(texts)],
      texts,
    };
  });
}
