import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

import { readFaces } from '../http/formats/faces.ts';
import { fitting, type Fit } from './fitting.ts';

const folder = join(import.meta.dirname, 'typst');

export type Typeset = { readonly pdf: Uint8Array<ArrayBuffer>; readonly pages: number };

export type Compiler = {
  /**
   * Sets a brief as PDF/UA-1; the same bytes for the same brief and time.
   *
   * @param brief what the template reads, as JSON
   * @param time seconds since 1970, in the metadata as the time of making
   * @param fit how many pages it should have
   * @throws Error with the words of the compiler
   */
  readonly compile: (brief: string, time: number, fit: Fit) => Typeset;
};

/** Results that were not used again in so many compilations are forgotten, so that memory stays as it is. */
const keptFor = 3;

/** The typesetter, with its faces and template read once. */
export function openCompiler(): Compiler {
  const template = readFileSync(join(folder, 'brief.typ'), 'utf8');
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: [...readFaces()] }] });
  const set = (brief: string, scale: number) => {
    const compiled = compiler.compile({
      mainFileContent: template,
      inputs: { brief, scale: String(scale) },
    });
    if (compiled.result) return compiled.result;
    const { shortDiagnostics } = compiled.takeError() ?? {};
    throw new Error(`the brief cannot be set: ${JSON.stringify(shortDiagnostics)}`);
  };
  return {
    compile(brief, time, fit) {
      const document = fitting((scale) => set(brief, scale), fit);
      const pdf = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: time });
      compiler.evictCache(keptFor);
      return { pdf: new Uint8Array(pdf), pages: document.numOfPages };
    },
  };
}
