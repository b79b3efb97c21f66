import { briefsPageTexts } from '@observatory/data/messages/briefs-page-texts.ts';
import { countryTexts } from '@observatory/data/messages/country-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { qualityTexts } from '@observatory/data/messages/quality-texts.ts';
import { searchTexts } from '@observatory/data/messages/search-texts.ts';
import { sectorTexts } from '@observatory/data/messages/sector-texts.ts';
import { trendsTexts } from '@observatory/data/messages/trends-texts.ts';
import type { PartnerCode } from '@observatory/data/places/partner-countries.ts';
import { inPlaceOfPartner } from '#lib/quality/context.server.ts';

/** Where to go on from the page of a country: its brief, and the pages that tell one thing of it in full. */
export function furtherOf(
  { country, wave }: { readonly country: PartnerCode; readonly wave: string },
  /** Search part of the page, which names the wave where it is not the newest. */
  tail: string,
  language: Language,
) {
  const { t } = countryTexts(language);
  const inPlace = inPlaceOfPartner(country, language);
  const ofWave = tail === '' ? '' : `&wave=${wave}`;
  return [
    {
      to: `briefs/${country}` as const,
      tail,
      label: briefsPageTexts(language).t('brief.link', { kind: 'country' }),
    },
    {
      to: 'explore' as const,
      tail: `?country=${country}${ofWave}`,
      label: t('country.link.explore', { inPlace }),
    },
    {
      to: 'trends' as const,
      tail: `?country=${country}`,
      label: trendsTexts(language).t('trends.link'),
    },
    { to: 'joint-needs' as const, tail: '', label: sectorTexts(language).t('sector.link.joint.all') },
    {
      to: 'compare' as const,
      tail: `?a=${country}&b=${country === 'FI' ? 'DE' : 'FI'}`,
      label: t('country.link.compare'),
    },
    {
      to: 'quality' as const,
      tail: `?country=${country}${ofWave}`,
      label: qualityTexts(language).t('quality.title', { inPlace, wave }),
    },
    { to: 'data' as const, tail: '', label: searchTexts(language).t('page.data') },
  ];
}
