import { ictSizes } from './breakdowns/sizes.ts';
import { ictTrainees } from './breakdowns/training.ts';
import { ictCoverage } from './coverage.ts';
import type { OfficialIndicator } from './indicator.ts';
import { everySecondYear } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const enterprisesTrainingIctSkills: OfficialIndicator = {
  name: 'enterprises-training-ict-skills',
  group: 'ict',
  dataset: 'isoc_ske_itts',
  frequency: 'A',
  filters: { freq: 'A', nace_r2: 'C10-S951_X_K', unit: 'PC_ENT' },
  breakdowns: [ictTrainees, ictSizes],
  unit: 'PC_ENT',
  unitLabel: unitLabels.PC_ENT,
  multiplier: 1,
  concept: 'ict-training',
  base: 'enterprises',
  reference: 'year-before',
  populationFloor: 10,
  naceVersion: '2',
  label: {
    en: 'Enterprises training staff in ICT skills',
    fi: 'Henkilöstönsä ICT-taitoja kouluttavat yritykset',
    sv: 'Företag som utbildar personalen i it-färdigheter',
    de: 'Unternehmen, die ihr Personal in IKT schulen',
    it: 'Imprese che formano il personale nelle competenze ICT',
    nl: 'Bedrijven die personeel scholen in ICT-vaardigheden',
  },
  definition: {
    en: 'Share of enterprises that provided training to develop or upgrade the ICT skills of their staff in the year before the survey.',
    fi: 'Osuus yrityksistä, jotka järjestivät henkilöstölleen ICT-taitoja kehittävää koulutusta tutkimusta edeltäneenä vuonna.',
    sv: 'Andel av företagen som under året före undersökningen ordnade utbildning för att utveckla personalens it-färdigheter.',
    de: 'Anteil der Unternehmen, die im Jahr vor der Erhebung Schulungen zum Auf- oder Ausbau der IKT-Kenntnisse ihres Personals angeboten haben.',
    it: 'Quota di imprese che nell’anno precedente l’indagine hanno organizzato formazione per sviluppare o aggiornare le competenze ICT del personale.',
    nl: 'Aandeel van de bedrijven dat in het jaar vóór het onderzoek scholing gaf om de ICT-vaardigheden van het personeel te ontwikkelen of te verbeteren.',
  },
  coverage: ictCoverage,
  remark: everySecondYear,
  breaks: [],
  minimumRows: 20,
  comparableWith: ['enterprises-training-ict-skills-by-sector'],
};
