import { sex } from './breakdowns/people.ts';
import type { OfficialIndicator } from './indicator.ts';
import { unitLabels } from './unit-labels.ts';

export const recentVetGraduatesEmployed: OfficialIndicator = {
  name: 'recent-vet-graduates-employed',
  group: 'vet',
  dataset: 'edat_lfse_24',
  frequency: 'A',
  filters: { freq: 'A', age: 'Y20-34', duration: 'Y1-3', isced11: 'ED35_45', unit: 'PC' },
  breakdowns: [sex],
  unit: 'PC',
  unitLabel: unitLabels.PC,
  multiplier: 1,
  concept: 'employment-of-vet-graduates',
  base: 'graduates',
  reference: 'year',
  populationFloor: 0,
  ages: [20, 34],
  label: {
    en: 'Recent VET graduates in employment',
    fi: 'Äskettäin ammatillisesta koulutuksesta valmistuneiden työllisyys',
    sv: 'Nyutexaminerade från yrkesutbildning i arbete',
    de: 'Absolventinnen und Absolventen der Berufsbildung in Arbeit',
    it: 'Neodiplomati dell’istruzione professionale occupati',
    nl: 'Recent gediplomeerden van het beroepsonderwijs met werk',
  },
  definition: {
    en: 'Employment rate of people aged 20 to 34 who completed vocational education at upper secondary or post-secondary level one to three years before and are not in education.',
    fi: 'Työllisyysaste 20–34-vuotiailla, jotka ovat suorittaneet toisen asteen tai sitä seuraavan ammatillisen tutkinnon 1–3 vuotta aiemmin eivätkä ole koulutuksessa.',
    sv: 'Sysselsättningsgrad bland personer i åldern 20–34 år som avslutade en yrkesutbildning på gymnasienivå eller eftergymnasial nivå 1–3 år tidigare och inte är i utbildning.',
    de: 'Erwerbstätigenquote der 20- bis 34-Jährigen, die vor ein bis drei Jahren eine berufliche Bildung der Sekundarstufe II oder des postsekundaren Bereichs abgeschlossen haben und nicht in Ausbildung sind.',
    it: 'Tasso di occupazione delle persone tra 20 e 34 anni che hanno concluso da uno a tre anni prima un percorso professionale secondario superiore o post-secondario e non sono in istruzione.',
    nl: 'Arbeidsparticipatie van 20- tot en met 34-jarigen die één tot drie jaar eerder een beroepsopleiding op hoger secundair of postsecundair niveau afrondden en geen onderwijs volgen.',
  },
  breaks: [],
  minimumRows: 12,
  comparableWith: [],
};
