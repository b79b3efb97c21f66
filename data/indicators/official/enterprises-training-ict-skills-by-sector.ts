import { ictActivities } from './breakdowns/activities.ts';
import { ictTrainees } from './breakdowns/training.ts';
import { ictCoverage } from './coverage.ts';
import type { OfficialIndicator } from './indicator.ts';
import { everySecondYear } from './remarks.ts';
import { unitLabels } from './unit-labels.ts';

export const enterprisesTrainingIctSkillsBySector: OfficialIndicator = {
  name: 'enterprises-training-ict-skills-by-sector',
  group: 'ict',
  dataset: 'isoc_ske_ittn2',
  frequency: 'A',
  filters: { freq: 'A', size_emp: 'GE10', unit: 'PC_ENT' },
  breakdowns: [ictTrainees, ictActivities],
  unit: 'PC_ENT',
  unitLabel: unitLabels.PC_ENT,
  multiplier: 1,
  concept: 'ict-training',
  base: 'enterprises',
  reference: 'year-before',
  populationFloor: 10,
  naceVersion: '2',
  label: {
    en: 'Enterprises training staff in ICT skills, by sector',
    fi: 'Henkilöstönsä ICT-taitoja kouluttavat yritykset, toimialoittain',
    sv: 'Företag som utbildar personalen i it-färdigheter, efter bransch',
    de: 'Unternehmen, die ihr Personal in IKT schulen, nach Wirtschaftszweig',
    it: 'Imprese che formano il personale nelle competenze ICT, per settore',
    nl: 'Bedrijven die personeel scholen in ICT-vaardigheden, naar bedrijfstak',
  },
  definition: {
    en: 'The same share as “Enterprises training staff in ICT skills”, from the table by sector.',
    fi: 'Sama osuus kuin ”Henkilöstönsä ICT-taitoja kouluttavat yritykset”, toimialoittain laaditusta taulukosta.',
    sv: 'Samma andel som ”Företag som utbildar personalen i it-färdigheter”, ur tabellen efter bransch.',
    de: 'Derselbe Anteil wie „Unternehmen, die ihr Personal in IKT schulen“, aus der Tabelle nach Wirtschaftszweig.',
    it: 'La stessa quota di «Imprese che formano il personale nelle competenze ICT», dalla tabella per settore.',
    nl: 'Hetzelfde aandeel als ‘Bedrijven die personeel scholen in ICT-vaardigheden’, uit de tabel naar bedrijfstak.',
  },
  coverage: ictCoverage,
  remark: everySecondYear,
  breaks: [],
  minimumRows: 20,
  comparableWith: ['enterprises-training-ict-skills'],
};
