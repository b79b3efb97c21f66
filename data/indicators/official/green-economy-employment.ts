import { greenActivities } from './breakdowns/activities.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const greenEconomyEmployment: OfficialIndicator = {
  name: 'green-economy-employment',
  group: 'green',
  dataset: 'env_ac_egss1',
  frequency: 'A',
  filters: { freq: 'A', ceparema: 'TOTAL', na_item: 'EMP_DC', ty: 'TOT_EGSS', unit: 'FTE' },
  breakdowns: [greenActivities],
  unit: 'FTE',
  unitLabel: unitLabels.FTE,
  multiplier: 1,
  concept: 'green-employment',
  base: 'number',
  reference: 'year',
  populationFloor: 0,
  naceVersion: '2',
  label: {
    en: 'Employment in environmental goods and services',
    fi: 'Ympäristöliiketoiminnan työllisyys',
    sv: 'Sysselsättning i miljösektorn',
    de: 'Beschäftigung im Sektor Umweltgüter und -dienstleistungen',
    it: 'Occupazione nel settore dei beni e servizi ambientali',
    nl: 'Werkgelegenheid in milieugoederen en -diensten',
  },
  definition: {
    en: 'Full-time equivalents employed in producing goods and services that protect the environment or manage natural resources.',
    fi: 'Henkilötyövuodet, jotka tehdään ympäristöä suojelevien tai luonnonvaroja hoitavien tuotteiden ja palvelujen tuotannossa.',
    sv: 'Heltidsekvivalenter i produktionen av varor och tjänster som skyddar miljön eller hushållar med naturresurser.',
    de: 'Vollzeitäquivalente in der Herstellung von Gütern und Dienstleistungen, die die Umwelt schützen oder natürliche Ressourcen bewirtschaften.',
    it: 'Equivalenti a tempo pieno occupati nella produzione di beni e servizi che proteggono l’ambiente o gestiscono le risorse naturali.',
    nl: 'Voltijdequivalenten in de productie van goederen en diensten die het milieu beschermen of natuurlijke hulpbronnen beheren.',
  },
  remark: {
    en: 'Revised strongly between vintages; the steep rise in Italy from 2020 to 2022 is as published.',
    fi: 'Tarkistuu voimakkaasti julkaisusta toiseen; Italian jyrkkä nousu vuosina 2020–2022 on sellaisena kuin se on julkaistu.',
    sv: 'Revideras kraftigt mellan publiceringarna; Italiens branta uppgång 2020–2022 är så som den publicerats.',
    de: 'Wird zwischen Veröffentlichungen stark revidiert; der steile Anstieg in Italien von 2020 bis 2022 ist so veröffentlicht.',
    it: 'Fortemente rivisto da una pubblicazione all’altra; il forte aumento in Italia dal 2020 al 2022 è come pubblicato.',
    nl: 'Wordt tussen publicaties sterk herzien; de scherpe stijging in Italië van 2020 tot 2022 is zoals gepubliceerd.',
  },
  breaks: [],
  minimumRows: 24,
  comparableWith: [],
};
