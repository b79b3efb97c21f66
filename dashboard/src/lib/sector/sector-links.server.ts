import type { Language } from '@observatory/data/messages/language.ts';
import { sectorTexts } from '@observatory/data/messages/sector-texts.ts';
import { printView, type Dimensions, type View } from '#lib/view/view.ts';

/** The pages that tell more about the sector of a view: its own, and what countries lack together in it. */
export function sectorLinks(
  { country, sector, wave }: View<'country' | 'sector' | 'wave'>,
  dimensions: Dimensions<'country' | 'wave'>,
  language: Language,
) {
  const { t } = sectorTexts(language);
  const { country: countries, wave: waves } = dimensions;
  const isAll = sector === 'ALL';
  return [
    {
      to: `sector/${sector}` as const,
      label: t(isAll ? 'sector.pages' : 'sector.link.page'),
      tail: printView({ country, wave }, { country: countries, wave: waves }),
    },
    {
      to: 'joint-needs' as const,
      label: t(isAll ? 'sector.link.joint.all' : 'sector.link.joint'),
      tail: isAll ? '' : `?sector=${sector}`,
    },
  ];
}
