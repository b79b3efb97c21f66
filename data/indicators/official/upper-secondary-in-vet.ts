import { sex } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const upperSecondaryInVet: OfficialIndicator = {
  name: 'upper-secondary-in-vet',
  group: 'vet',
  dataset: 'educ_uoe_enrs04',
  frequency: 'A',
  filters: { freq: 'A', isced11: 'ED35', sector: 'TOT_SEC', unit: 'NR', worktime: 'TOTAL' },
  breakdowns: [sex],
  dividedBy: { isced11: 'ED3' },
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'pupils-in-vet',
  base: 'pupils',
  reference: 'year',
  populationFloor: 0,
  label: {
    en: 'Upper secondary pupils in vocational programmes',
    fi: 'Toisen asteen opiskelijat ammatillisessa koulutuksessa',
    sv: 'Gymnasieelever på yrkesprogram',
    de: 'Lernende der Sekundarstufe II in beruflichen Bildungsgängen',
    it: 'Studenti del secondario superiore in percorsi professionali',
    nl: 'Leerlingen in het hoger secundair onderwijs in beroepsgerichte opleidingen',
  },
  definition: {
    en: 'Pupils in vocational programmes as a percentage of all pupils in upper secondary education.',
    fi: 'Ammatillisen koulutuksen opiskelijat prosentteina kaikista toisen asteen opiskelijoista.',
    sv: 'Elever på yrkesprogram i procent av alla elever i gymnasial utbildning.',
    de: 'Lernende in beruflichen Bildungsgängen in Prozent aller Lernenden der Sekundarstufe II.',
    it: 'Studenti dei percorsi professionali in percentuale di tutti gli studenti del secondario superiore.',
    nl: 'Leerlingen in beroepsgerichte opleidingen als percentage van alle leerlingen in het hoger secundair onderwijs.',
  },
  remark: {
    en: 'Computed from numbers of pupils (ED35 divided by ED3).',
    fi: 'Laskettu opiskelijamääristä (ED35 jaettuna ED3:lla).',
    sv: 'Beräknad ur antalet elever (ED35 delat med ED3).',
    de: 'Aus Zahlen der Lernenden berechnet (ED35 geteilt durch ED3).',
    it: 'Calcolato dal numero di studenti (ED35 diviso ED3).',
    nl: 'Berekend uit aantallen leerlingen (ED35 gedeeld door ED3).',
  },
  breaks: [
    {
      period: '2013',
      why: {
        en: 'Programmes are classified by ISCED 2011 instead of ISCED 1997.',
        fi: 'Koulutukset on luokiteltu ISCED 2011:n eikä ISCED 1997:n mukaan.',
        sv: 'Utbildningarna klassificeras enligt ISCED 2011 i stället för ISCED 1997.',
        de: 'Die Bildungsgänge sind nach ISCED 2011 statt ISCED 1997 eingeordnet.',
        it: 'I percorsi sono classificati secondo ISCED 2011 anziché ISCED 1997.',
        nl: 'Opleidingen zijn ingedeeld naar ISCED 2011 in plaats van ISCED 1997.',
      },
    },
  ],
  minimumRows: 20,
  comparableWith: [],
};
