import type { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import { midSentence } from '@observatory/data/figures/mid-sentence.ts';
import { inPlaceOf } from '@observatory/data/figures/skill-gaps/labels.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import type { ExploreName } from '#lib/view/explore-dimensions.ts';

/** One entry of a control; `depth` is its level in a tree. */
export type Choice = { readonly code: string; readonly label: string; readonly depth: number };
export type Choices = Readonly<Record<ExploreName, readonly Choice[]>>;

/** The entries of the controls of a sentence, worded to stand in its middle. */
export function exploreChoices(catalogue: CatalogueAnswer, language: Language): Choices {
  const inSentence = ({ code, label }: { code: string; label: string }): Choice => ({
    code,
    label: midSentence(label, language),
    depth: 0,
  });
  const groups = new Set(catalogue.sectors.filter(({ level }) => level === 'group').map(({ code }) => code));
  return {
    indicator: catalogue.indicators
      .filter(({ detail }) => detail === 'skill')
      .map(({ code, label }) => ({ code, label, depth: 0 })),
    country: catalogue.countries.map(({ code, label }) => ({
      code,
      label: inPlaceOf(code, language) ?? label,
      depth: 0,
    })),
    sector: catalogue.sectors.map((sector) => ({
      ...inSentence(sector),
      depth: sector.parent && groups.has(sector.parent) ? 1 : 0,
    })),
    size: catalogue.sizes.map(inSentence),
    wave: catalogue.waves.map((code) => ({ code, label: code, depth: 0 })).reverse(),
  };
}
