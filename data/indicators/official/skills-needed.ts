import { cvtSizes } from './breakdowns/sizes.ts';
import { cvtSkillsNeeded } from './breakdowns/cvt-skills.ts';
import { trainingCoverage } from './coverage.ts';
import type { OfficialIndicator } from './indicator.ts';
import { severalSkills } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const skillsNeeded: OfficialIndicator = {
  name: 'skills-needed',
  group: 'training',
  dataset: 'trng_cvt_10s',
  frequency: 'A',
  filters: { freq: 'A', unit: 'PC' },
  breakdowns: [cvtSkillsNeeded, cvtSizes],
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'skills-needed',
  base: 'enterprises',
  reference: 'next-years',
  populationFloor: 10,
  label: {
    en: 'Skills that enterprises need',
    fi: 'Yritysten tarvitsemat taidot',
    sv: 'Färdigheter som företagen behöver',
    de: 'Kompetenzen, die Unternehmen brauchen',
    it: 'Competenze di cui le imprese hanno bisogno',
    nl: 'Vaardigheden die bedrijven nodig hebben',
  },
  definition: {
    en: 'Share of enterprises that name the skill as one of the most important for their development in the coming years.',
    fi: 'Osuus yrityksistä, jotka nimeävät taidon yhdeksi tärkeimmistä yrityksen kehitykselle lähivuosina.',
    sv: 'Andel av företagen som anger färdigheten som en av de viktigaste för företagets utveckling de närmaste åren.',
    de: 'Anteil der Unternehmen, die die Kompetenz als eine der wichtigsten für ihre Entwicklung in den kommenden Jahren nennen.',
    it: 'Quota di imprese che indicano la competenza tra le più importanti per il proprio sviluppo nei prossimi anni.',
    nl: 'Aandeel van de bedrijven dat de vaardigheid noemt als een van de belangrijkste voor hun ontwikkeling in de komende jaren.',
  },
  coverage: trainingCoverage,
  remark: severalSkills,
  breaks: [],
  minimumRows: 6,
  comparableWith: ['skills-needed-by-sector'],
};
