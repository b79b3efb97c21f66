import { variables } from '@observatory/data/codebook/codebook.ts';

const places = new Map(variables.map(({ code }, at) => [code, at]));

/** The place of a variable in the codebook; -1 for a code that it does not have. */
export const placeOf = (code: string): number => places.get(code) ?? -1;

/** The canonical answers of one respondent, by variable; an empty text where there is none. */
export class Answers {
  /** By the place of the variable in the codebook. */
  readonly texts: string[];

  constructor(texts: string[] = Array<string>(variables.length).fill('')) {
    this.texts = texts;
  }

  get(code: string): string {
    return this.texts[placeOf(code)] ?? '';
  }

  /** By the place of the variable in the codebook. */
  at(place: number): string {
    return this.texts[place]!;
  }

  /** By the place of the variable in the codebook. */
  setAt(place: number, text: string): void {
    this.texts[place] = text;
  }
}
