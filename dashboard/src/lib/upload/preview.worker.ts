import Papa from 'papaparse';

export type PreviewAsked = { readonly file: File; readonly from: number; readonly rows: number };
export type PreviewAnswer =
  | { readonly kind: 'rows'; readonly from: number; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'workbook' | 'none' };

const beginning = 256 * 1024;
const shownCharacters = 200;
const shownColumns = 60;

const startsWith = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);

/** Encoding of the beginning of a file; the server looks at the whole and tells what it found. */
function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  try {
    // The last sign may be cut in two.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** The sign that stands most often in the first line; a decimal comma is rare there. */
function separatorOf(text: string): string {
  const line = text.split(/\r?\n/, 1)[0] ?? '';
  const count = (sign: string) => line.split(sign).length;
  return [';', '\t', ',', '|'].toSorted((a, b) => count(b) - count(a))[0]!;
}

async function look({ file, from, rows }: PreviewAsked): Promise<PreviewAnswer> {
  const bytes = new Uint8Array(await file.slice(0, beginning).arrayBuffer());
  if (startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { kind: 'workbook' };
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '' || text.includes('\0')) return { kind: 'none' };
  const delimiter = separatorOf(text);
  const found: string[][] = [];
  let at = 0;
  await new Promise<void>((resolve) => {
    Papa.parse<string[]>(file, {
      delimiter,
      encoding,
      step: ({ data }, parser) => {
        at += 1;
        if (at < from) return;
        found.push(data.slice(0, shownColumns).map((cell) => cell.slice(0, shownCharacters)));
        if (found.length >= rows) parser.abort();
      },
      complete: () => resolve(),
      error: () => resolve(),
    });
  });
  return found.length > 0 ? { kind: 'rows', from, rows: found } : { kind: 'none' };
}

addEventListener('message', ({ data }: MessageEvent<PreviewAsked>) => {
  // A file that went away or changed meanwhile cannot be read.
  const none: PreviewAnswer = { kind: 'none' };
  void look(data).then(postMessage, () => postMessage(none));
});
