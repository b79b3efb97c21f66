import { briefExtents, type BriefKind, type BriefQuestion } from '@observatory/data/briefs/document.ts';
import { briefPlaces, kindOf } from '@observatory/data/briefs/places.ts';
import type { Manifest } from '@observatory/data/contract/manifest.ts';
import { languages, parseLanguage } from '@observatory/data/messages/language.ts';

import type { Wrong } from '../http/wrong-parameter.ts';
import type { BriefSource } from './maker.ts';

/**
 * The question that an address asks: place from its path, the rest from its parameters; sections in the order in which
 * they stand, so that equal briefs have one address.
 */
export function askedBrief(
  place: string,
  parameters: (name: string) => string | undefined,
  { waves }: Manifest,
  source: Pick<BriefSource, 'sections'>,
): BriefQuestion | Wrong {
  const kind = kindOf(place);
  if (!kind) {
    const allowed = briefPlaces.flatMap(({ places }) => places).join(', ');
    return { parameter: 'place', value: place, allowed };
  }
  const lang = parameters('lang') || 'en';
  const language = parseLanguage(lang);
  if (!language) return { parameter: 'lang', value: lang, allowed: languages.join(', ') };
  const extentAsked = parameters('extent') || 'full';
  const extent = briefExtents.find((one) => one === extentAsked);
  if (!extent) return { parameter: 'extent', value: extentAsked, allowed: briefExtents.join(', ') };
  const known = waves.map(({ wave }) => wave);
  const wave = parameters('wave') || newestOf(place, kind, waves);
  if (!known.includes(wave)) return { parameter: 'wave', value: wave, allowed: known.join(', ') };
  const sectionsAsked = parameters('sections');
  const every = source.sections(kind, 'full');
  const chosen = sectionsAsked ? sectionsAsked.split('~') : source.sections(kind, extent);
  const unknown = chosen.find((section) => !every.includes(section));
  if (unknown !== undefined) return { parameter: 'sections', value: unknown, allowed: every.join('~') };
  return { kind, place, wave, language, extent, sections: every.filter((one) => chosen.includes(one)) };
}

/** The newest wave with answers of a country, or the newest of all. */
function newestOf(place: string, kind: BriefKind, waves: Manifest['waves']): string {
  const has = ({ countries }: Manifest['waves'][number]) =>
    kind !== 'country' || countries.some(({ country }) => country === place);
  return (waves.findLast(has) ?? waves.at(-1))?.wave ?? '';
}
