import { sex } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const recentGraduatesEmployed: OfficialIndicator = {
  name: 'recent-graduates-employed',
  group: 'vet',
  dataset: 'edat_lfse_24',
  frequency: 'A',
  filters: { freq: 'A', age: 'Y20-34', duration: 'Y1-3', isced11: 'ED3-8', unit: 'PC' },
  breakdowns: [sex],
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'employment-of-graduates',
  base: 'graduates',
  reference: 'year',
  populationFloor: 0,
  ages: [20, 34],
  label: {
    en: 'Recent graduates in employment, all levels from upper secondary',
    fi: 'Äskettäin valmistuneiden työllisyys, toinen aste ja sitä ylemmät',
    sv: 'Nyutexaminerade i arbete, alla nivåer från gymnasiet',
    de: 'Absolventinnen und Absolventen in Arbeit, alle Stufen ab Sekundarstufe II',
    it: 'Neodiplomati e neolaureati occupati, dal secondario superiore in su',
    nl: 'Recent gediplomeerden met werk, alle niveaus vanaf hoger secundair',
  },
  definition: {
    en: 'Employment rate of people aged 20 to 34 who completed upper secondary to doctoral education (ISCED 3 to 8) one to three years before and are not in education.',
    fi: 'Työllisyysaste 20–34-vuotiailla, jotka ovat suorittaneet vähintään toisen asteen tutkinnon (ISCED 3–8) 1–3 vuotta aiemmin eivätkä ole koulutuksessa.',
    sv: 'Sysselsättningsgrad bland personer i åldern 20–34 år som avslutade en utbildning från gymnasium till doktorsexamen (ISCED 3–8) 1–3 år tidigare och inte är i utbildning.',
    de: 'Erwerbstätigenquote der 20- bis 34-Jährigen, die vor ein bis drei Jahren einen Abschluss von der Sekundarstufe II bis zur Promotion (ISCED 3 bis 8) erworben haben und nicht in Ausbildung sind.',
    it: 'Tasso di occupazione delle persone tra 20 e 34 anni che hanno concluso da uno a tre anni prima un percorso dal secondario superiore al dottorato (ISCED 3-8) e non sono in istruzione.',
    nl: 'Arbeidsparticipatie van 20- tot en met 34-jarigen die één tot drie jaar eerder een opleiding van hoger secundair tot doctoraat (ISCED 3–8) afrondden en geen onderwijs volgen.',
  },
  remark: {
    en: 'Also published as tps00053.',
    fi: 'Julkaistaan myös taulukkona tps00053.',
    sv: 'Publiceras också som tps00053.',
    de: 'Auch als tps00053 veröffentlicht.',
    it: 'Pubblicato anche come tps00053.',
    nl: 'Ook gepubliceerd als tps00053.',
  },
  breaks: [],
  minimumRows: 40,
  comparableWith: [],
};
