import { domainLabels } from '@observatory/data/competences/domains.ts';
import { domains } from '@observatory/data/competences/skill.ts';
import { skills } from '@observatory/data/competences/skills.ts';
import type { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import type { Manifest } from '@observatory/data/contract/manifest.ts';
import { indicatorsOf } from '@observatory/data/indicators/catalogue.ts';
import type { Indicator } from '@observatory/data/indicators/indicator.ts';
import { officialIndicators } from '@observatory/data/indicators/official-indicators.ts';
import { languages, type Language } from '@observatory/data/messages/language.ts';
import { partnerCountries } from '@observatory/data/places/partner-countries.ts';
import { partnerships } from '@observatory/data/places/partnership.ts';
import { sectors } from '@observatory/data/sectors/sectors.ts';
import { sizes } from '@observatory/data/sectors/sizes.ts';
import { reasons, statuses } from '@observatory/data/survey/status.ts';

function describeIndicator(indicator: Indicator, language: Language): CatalogueAnswer['indicators'][number] {
  const { id, concept, kind, detail, unitCounted, weight, referencePeriod, populationFloor } = indicator;
  return {
    code: id,
    concept,
    kind,
    detail,
    ...(indicator.detail === 'answer' && {
      answers: indicator.answers.map(({ code, label }) => ({ code, label: label[language] })),
    }),
    unitCounted,
    weight,
    referencePeriod,
    populationFloor,
    label: indicator.label[language],
    base: indicator.base[language],
    definition: indicator.definition[language],
  };
}

/** Everything that can be asked for, labelled in one language. */
export function describeCatalogue(manifest: Manifest, language: Language): CatalogueAnswer {
  return {
    release: manifest.release,
    demonstration: manifest.demonstration,
    language,
    languages: [...languages],
    waves: manifest.waves.map(({ wave }) => wave),
    countries: [
      ...partnerCountries.map(({ code, label }) => ({
        code,
        label: label[language],
        kind: 'country' as const,
      })),
      ...partnerships.map(({ code, label }) => ({
        code,
        label: label[language],
        kind: 'partnership' as const,
      })),
    ],
    sectors: sectors.map(({ code, parent, level, label }) => ({
      code,
      ...(parent && { parent }),
      level,
      label: label[language],
      classification: 'NACE_R2' as const,
    })),
    sizes: sizes.map(({ code, label }) => ({ code, label: label[language] })),
    domains: domains.map((code) => ({ code, label: domainLabels[code][language] })),
    skills: skills.map(({ code, domain, label, meaning, tags }) => ({
      code,
      domain,
      label: label[language],
      meaning: meaning[language],
      tags: [...tags],
    })),
    indicators: indicatorsOf(manifest).map((indicator) => describeIndicator(indicator, language)),
    series: officialIndicators.map(({ name, dataset, unit, unitLabel, group, label, definition }) => ({
      code: name,
      label: label[language],
      dataset,
      unit,
      unitLabel: unitLabel[language],
      group,
      definition: definition[language],
    })),
    profiles: ['template'],
    statuses: [...statuses],
    reasons: [...reasons],
    thresholds: manifest.thresholds,
  };
}
