import { answerBit } from '../codebook/encode-codes.ts';
import type { TakeColumn } from '../survey/column.ts';
import type { Indicator, Measure, RMeasure } from './indicator.ts';

/** x: graduates are well or very well prepared, z: hires VET graduates and has a view. */
function measurePreparedness(take: TakeColumn, domain: string): Measure {
  const [links, prepared] = [take('A7_VETLINK'), take(`F2_PREP_${domain}`)];
  const hire = answerBit('A7_VETLINK', 'HIRE');
  const inBase = (row: number): boolean =>
    links[row]! >= 0 && (links[row]! & hire) !== 0 && prepared[row]! >= 1;
  return {
    z: (row) => (inBase(row) ? 1 : 0),
    x: (row) => (inBase(row) && prepared[row]! >= 3 ? 1 : 0),
  };
}

const preparednessInR = (domain: string): RMeasure => ({
  reads: { links: 'A7_VETLINK', prepared: `F2_PREP_${domain}` },
  z: 'has_code(links, "HIRE") & !is.na(prepared)',
  x: 'z & prepared %in% 3:4',
});

export const vetPreparedness: Indicator = {
  id: 'vet_preparedness',
  concept: 'graduates-prepared',
  kind: 'share',
  detail: 'domain',
  unitCounted: 'employers',
  weight: 'unit',
  referencePeriod: 'interview',
  populationFloor: 1,
  label: {
    en: 'VET graduates are well prepared',
    fi: 'Ammatillisesta koulutuksesta valmistuneilla on hyvät valmiudet',
    sv: 'Utexaminerade från yrkesutbildningen är väl förberedda',
    de: 'Fachkräfte mit Berufsabschluss sind gut vorbereitet',
    it: 'I diplomati della formazione professionale sono ben preparati',
    nl: 'Gediplomeerden uit het beroepsonderwijs zijn goed voorbereid',
  },
  base: {
    en: 'employers that hire VET graduates',
    fi: 'työnantajat, jotka palkkaavat ammatillisesta koulutuksesta valmistuneita',
    sv: 'arbetsgivare som anställer utexaminerade från yrkesutbildningen',
    de: 'Arbeitgeber, die Fachkräfte mit Berufsabschluss einstellen',
    it: 'datori di lavoro che assumono diplomati della formazione professionale',
    nl: 'werkgevers die gediplomeerden uit het beroepsonderwijs aannemen',
  },
  ofBase: {
    en: 'of employers that hire VET graduates',
    fi: 'työnantajista, jotka palkkaavat ammatillisesta koulutuksesta valmistuneita',
    sv: 'av de arbetsgivare som anställer utexaminerade från yrkesutbildningen',
    de: 'der Arbeitgeber, die Fachkräfte mit Berufsabschluss einstellen',
    it: 'dei datori di lavoro che assumono diplomati della formazione professionale',
    nl: 'van de werkgevers die gediplomeerden uit het beroepsonderwijs aannemen',
  },
  definition: {
    en: 'Employers that find recent VET graduates well or very well prepared in the domain, as a percentage of employers that hire VET graduates and have a view.',
    fi: 'Työnantajat, joiden mielestä ammatillisesta koulutuksesta äskettäin valmistuneiden valmiudet alueella ovat hyvät tai erittäin hyvät, prosentteina heitä palkkaavista työnantajista, joilla on asiasta käsitys.',
    sv: 'Arbetsgivare som anser att nyutexaminerade från yrkesutbildningen är väl eller mycket väl förberedda inom området, i procent av de arbetsgivare som anställer dem och har en uppfattning.',
    de: 'Arbeitgeber, die neue Fachkräfte mit Berufsabschluss in dem Bereich gut oder sehr gut vorbereitet finden, in Prozent der Arbeitgeber, die solche einstellen und dazu ein Urteil haben.',
    it: 'Datori di lavoro che giudicano buona o molto buona la preparazione dei neodiplomati della formazione professionale nell’ambito, in percentuale di quelli che ne assumono e hanno un’opinione.',
    nl: 'Werkgevers die recent gediplomeerden uit het beroepsonderwijs op het gebied goed of zeer goed voorbereid vinden, als percentage van de werkgevers die hen aannemen en er een oordeel over hebben.',
  },
  measure: measurePreparedness,
  rMeasure: preparednessInR,
};
