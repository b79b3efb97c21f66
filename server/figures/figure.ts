import type { Drawing } from '@observatory/data/figures/drawing/drawing.ts';
import type { FigureWords } from '@observatory/data/figures/drawing/with-words.ts';
import type { Palette } from '@observatory/data/figures/palette.ts';
import type { Language } from '@observatory/data/messages/language.ts';

import type { parameter } from '../http/describe.ts';
import type { Wrong } from '../http/wrong-parameter.ts';

/** A figure ready to be written in any form. */
export type Described = {
  readonly words: FigureWords & { readonly alt: string };
  /** The figure's own table as readers see it. */
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly draw: (palette: Palette, width: number) => Drawing;
};

/** What was asked for is there. */
export type Found = {
  readonly release: string;
  readonly demonstration: boolean;
  /** What the figure shows, in its own parameters; with the release it names every file of it. */
  readonly view: Readonly<Record<string, string>>;
  readonly describe: () => Described | Promise<Described>;
};

/** A figure of the interface: declared once, given as SVG, PNG, CSV and JSON. */
export type Figure = {
  /** The file name before its ending. */
  readonly name: string;
  readonly operation: string;
  readonly summary: string;
  readonly parameters: readonly ReturnType<typeof parameter>[];
  /** Looks up what parameters ask for; those about the file (language, width, theme, layout) are not among them. */
  readonly find: (parameters: URLSearchParams, language: Language) => Promise<Found | Wrong>;
};

/** Where codes are listed that a parameter takes. */
export const inCatalogue = '/api/v1/catalogue.json';
