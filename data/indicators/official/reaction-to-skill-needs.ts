import { cvtSizes } from './breakdowns/sizes.ts';
import { reactions } from './breakdowns/reactions.ts';
import { trainingCoverage } from './coverage.ts';
import type { OfficialIndicator } from './indicator.ts';
import { everyFiveYears } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const reactionToSkillNeeds: OfficialIndicator = {
  name: 'reaction-to-skill-needs',
  group: 'training',
  dataset: 'trng_cvt_11s',
  frequency: 'A',
  filters: { freq: 'A', unit: 'PC' },
  breakdowns: [reactions, cvtSizes],
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'reaction-to-skill-needs',
  base: 'enterprises',
  reference: 'year',
  populationFloor: 10,
  label: {
    en: 'How enterprises meet future skill needs',
    fi: 'Miten yritykset vastaavat tuleviin taitotarpeisiin',
    sv: 'Hur företagen möter framtida kompetensbehov',
    de: 'Wie Unternehmen künftigem Kompetenzbedarf begegnen',
    it: 'Come le imprese rispondono ai futuri bisogni di competenze',
    nl: 'Hoe bedrijven inspelen op toekomstige behoeften aan vaardigheden',
  },
  definition: {
    en: 'Share of enterprises that usually react in this way when they need new skills.',
    fi: 'Osuus yrityksistä, jotka tavallisesti toimivat näin, kun ne tarvitsevat uusia taitoja.',
    sv: 'Andel av företagen som vanligen gör på detta sätt när de behöver nya färdigheter.',
    de: 'Anteil der Unternehmen, die gewöhnlich so reagieren, wenn sie neue Kompetenzen brauchen.',
    it: 'Quota di imprese che di solito reagiscono in questo modo quando hanno bisogno di nuove competenze.',
    nl: 'Aandeel van de bedrijven dat gewoonlijk zo reageert wanneer nieuwe vaardigheden nodig zijn.',
  },
  coverage: trainingCoverage,
  remark: everyFiveYears,
  breaks: [],
  minimumRows: 6,
  comparableWith: [],
};
