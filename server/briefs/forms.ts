import { briefArchive } from './archive.ts';
import { briefCard } from './card.ts';
import { canonicalJson } from './content-hash.ts';
import type { Made } from './maker.ts';
import { briefPdf } from './pdf.ts';
import type { Logo } from './printed.ts';

export type Form = {
  readonly mediaType: string;
  /** Shown by a browser, or saved. */
  readonly disposition: 'inline' | 'attachment';
  readonly write: (made: Made, setting: Setting) => Promise<Uint8Array<ArrayBuffer>>;
};

/** What a form needs besides the brief. */
export type Setting = { readonly origin: string; readonly logos: readonly Logo[] };

/** The JSON form: the content with the hash of it, equal texts of equal briefs. */
const jsonText = ({ json, hash }: Made): string => `${canonicalJson({ ...json, contentHash: hash })}\n`;

/** The forms of a brief by the extension of its address. */
export const forms: Readonly<Record<'pdf' | 'json' | 'zip' | 'png', Form>> = {
  pdf: {
    mediaType: 'application/pdf',
    disposition: 'inline',
    write: async ({ brief, hash }, setting) => (await briefPdf(brief, { hash, ...setting })).pdf,
  },
  json: {
    mediaType: 'application/json',
    disposition: 'inline',
    write: async (made) => new Uint8Array(Buffer.from(jsonText(made))),
  },
  zip: {
    mediaType: 'application/zip',
    disposition: 'attachment',
    write: async (made, setting) => {
      const issue = { hash: made.hash, ...setting };
      const { pdf } = await briefPdf(made.brief, issue);
      return briefArchive(made.brief, issue, pdf, jsonText(made));
    },
  },
  png: {
    mediaType: 'image/png',
    disposition: 'inline',
    write: async ({ brief }) => briefCard(brief),
  },
};

/** Whether a text is the extension of a form. */
export const isForm = (extension: string): extension is keyof typeof forms => Object.hasOwn(forms, extension);
