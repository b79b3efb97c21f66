import { domainLabels } from '../../competences/domains.ts';
import { domains, type Domain } from '../../competences/skill.ts';
import { skills } from '../../competences/skills.ts';
import { indicatorById } from '../../indicators/catalogue.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { Language } from '../../messages/language.ts';
import { partnerCountries } from '../../places/partner-countries.ts';
import { partnerships } from '../../places/partnership.ts';
import { sectorByCode } from '../../sectors/sectors.ts';
import { sizes } from '../../sectors/sizes.ts';

/** The names that a figure needs, in one language, so that a browser loads no other. */
export type SkillGapsLabels = {
  readonly indicator: {
    readonly id: string;
    readonly kind: Indicator['kind'];
    readonly weight: Indicator['weight'];
    readonly label: string;
    readonly base: string;
    /** `of employers that need the skill` */
    readonly ofBase: string;
  };
  /** `in Finland` */
  readonly inPlace: string;
  /** Absent for all sectors. */
  readonly sector?: string;
  /** Absent for all sizes. */
  readonly size?: string;
  readonly wave: string;
  readonly skills: Readonly<Record<string, string>>;
  readonly domains: Readonly<Record<Domain, string>>;
};

export type SkillGapsView = {
  readonly indicator: string;
  readonly country: string;
  readonly sector: string;
  readonly size: string;
  readonly wave: string;
};

/** The place phrase of a country or partnership: `in Finland`; undefined when the code is none. */
export const inPlaceOf = (country: string, language: Language): string | undefined =>
  [...partnerCountries, ...partnerships].find(({ code }) => code === country)?.inPlace[language];

/** The names of one view. @throws RangeError when a code of the view is not known */
export function skillGapsLabels(view: SkillGapsView, language: Language): SkillGapsLabels {
  const indicator = indicatorById.get(view.indicator);
  const inPlace = inPlaceOf(view.country, language);
  const sector = sectorByCode.get(view.sector);
  const size = sizes.find(({ code }) => code === view.size);
  if (!indicator || !inPlace || !sector || !size)
    throw new RangeError(`no names for ${JSON.stringify(view)}`);
  const { id, kind, weight } = indicator;
  return {
    indicator: {
      id,
      kind,
      weight,
      label: indicator.label[language],
      base: indicator.base[language],
      ofBase: indicator.ofBase[language],
    },
    inPlace,
    ...(sector.code !== 'ALL' && { sector: sector.label[language] }),
    ...(size.code !== 'ALL' && { size: size.label[language] }),
    wave: view.wave,
    skills: Object.fromEntries(skills.map(({ code, label }) => [code, label[language]])),
    domains: Object.fromEntries(domains.map((domain) => [domain, domainLabels[domain][language]])) as Record<
      Domain,
      string
    >,
  };
}
