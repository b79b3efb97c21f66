import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

import { readFaces } from '../http/formats/faces.ts';

const folder = join(import.meta.dirname, 'typst');

export type Typeset = { readonly pdf: Uint8Array<ArrayBuffer>; readonly pages: number };

export type Compiler = {
  /**
   * Sets a brief as PDF/UA-1; the same bytes for the same brief and time.
   *
   * @param brief what the template reads, as JSON
   * @param time seconds since 1970, in the metadata as the time of making
   * @throws Error with the words of the compiler
   */
  readonly compile: (brief: string, time: number) => Typeset;
};

/** Results that were not used again in so many compilations are forgotten, so that memory stays as it is. */
const keptFor = 3;

/** The typesetter, with its faces and template read once. */
export function openCompiler(): Compiler {
  const template = readFileSync(join(folder, 'brief.typ'), 'utf8');
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: [...readFaces()] }] });
  return {
    compile(brief, time) {
      const compiled = compiler.compile({ mainFileContent: template, inputs: { brief } });
      const document = compiled.result;
      if (!document) {
        const { shortDiagnostics } = compiled.takeError() ?? {};
        throw new Error(`the brief cannot be set: ${JSON.stringify(shortDiagnostics)}`);
      }
      const pdf = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: time });
      compiler.evictCache(keptFor);
      return { pdf: new Uint8Array(pdf), pages: document.numOfPages };
    },
  };
}
