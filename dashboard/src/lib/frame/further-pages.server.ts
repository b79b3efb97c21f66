import { searchTexts } from '@observatory/data/messages/search-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { partnerCountries } from '@observatory/data/places/partner-countries.ts';

/** Pages that the head has no room for, by the names under which the search finds them. */
const pages = ['briefs', 'trends', 'joint', 'sectors', 'frameworks', 'coverage', 'quality'] as const;
const paths = {
  briefs: 'briefs',
  trends: 'trends',
  joint: 'joint-needs',
  sectors: 'sectors',
  frameworks: 'frameworks',
  coverage: 'coverage',
  quality: 'quality',
} as const;

/** Where to go on from the overview: each partner country, then what is told across them. */
export function furtherPages(language: Language) {
  const { t } = searchTexts(language);
  return [
    ...partnerCountries.map(({ code, label }) => ({
      to: `country/${code}` as const,
      label: label[language],
    })),
    ...pages.map((name) => ({ to: paths[name], label: t(`page.${name}`) })),
  ];
}
