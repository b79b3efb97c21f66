import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of the structure of a PDF, with what it says in place of its content. */
export type Element = { readonly role: string; readonly alt?: string; readonly children: readonly Element[] };

/** A piece of text where it stands, in pt from the top left of its page. */
export type Word = {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

export type ReadPdf = {
  readonly pages: number;
  readonly info: Readonly<Record<string, unknown>>;
  readonly metadata: string;
  /** Titles of the bookmarks from top to bottom. */
  readonly outline: readonly string[];
  readonly words: readonly Word[];
  /** All texts without blanks and hyphens: what a reader would find. Heads and feet of pages come last. */
  readonly text: string;
  readonly elements: readonly Element[];
  /** Addresses that are linked. */
  readonly links: readonly string[];
};

/** A text as it is compared with what was read back: layout decides about blanks and hyphens. */
export const withoutBreaks = (text: string): string => text.replace(/[\s\u00A0\u202F\u200B-]+/g, '');

type Node = { role?: string; alt?: string; children?: readonly Node[] };
type Item = { str: string; transform: number[]; width: number; height: number };
type Outline = readonly { readonly title: string; readonly items: Outline }[];

const elementOf = ({ role = '', alt, children = [] }: Node): Element => ({
  role,
  ...(alt !== undefined && { alt }),
  children: children.filter((child) => child.role).map(elementOf),
});

const titlesOf = (outline: Outline): string[] =>
  outline.flatMap(({ title, items }) => [title, ...titlesOf(items)]);

/** Every element of a structure, parents before their children. */
export const everyElement = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) => [element, ...everyElement(element.children)]);

/** The margins of a brief are 14 mm above and 12.5 mm below; a text that goes over two pages is whole without them. */
const isInBody = ({ y }: Word): boolean => y > 39.7 && y < 842 - 35.4;

/** Reads a PDF with another library than the one that wrote it, for tests. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { info, metadata } = await document.getMetadata();
  const words: Word[] = [];
  const elements: Element[] = [];
  const links: string[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const read = await document.getPage(page);
    const [, , , height = 0] = read.view;
    for (const item of (await read.getTextContent()).items as Item[]) {
      if (item.str.trim() === '') continue;
      const [, , , size = 0, left = 0, y = 0] = item.transform;
      words.push({ text: item.str, page, left, right: left + item.width, y: height - y, size });
    }
    elements.push(elementOf((await read.getStructTree()) as Node));
    for (const { url } of (await read.getAnnotations()) as { url?: string }[]) if (url) links.push(url);
  }
  const outline = titlesOf(((await document.getOutline()) ?? []) as unknown as Outline);
  const pages = document.numPages;
  await document.loadingTask.destroy();
  return {
    ...{ pages, outline, words, elements, links },
    info: info as Record<string, unknown>,
    metadata: (metadata as { getRaw(): string } | null)?.getRaw() ?? '',
    text: withoutBreaks(
      [...words.filter(isInBody), ...words.filter((word) => !isInBody(word))]
        .map(({ text }) => text)
        .join(''),
    ),
  };
}
