import type { Labels } from '../messages/language.ts';

/** A figure for all partner countries together always says which of the two it is. */
export const partnershipCodes = ['POOLED', 'EQUAL'] as const;
export type PartnershipCode = (typeof partnershipCodes)[number];

export type Partnership = {
  readonly code: PartnershipCode;
  readonly label: Labels;
  readonly shortLabel: Labels;
  /** To stand in a sentence: "in the partner countries taken together". */
  readonly inPlace: Labels;
  readonly explanation: Labels;
};

export const partnerships: readonly Partnership[] = [
  {
    code: 'POOLED',
    label: {
      en: 'All partner countries, pooled',
      fi: 'Kaikki kumppanimaat yhdessä',
      sv: 'Alla partnerländer sammanslagna',
      de: 'Alle Partnerländer zusammen',
      it: 'Tutti i paesi partner insieme',
      nl: 'Alle partnerlanden samen',
    },
    shortLabel: {
      en: 'All pooled',
      fi: 'Kaikki yhdessä',
      sv: 'Alla sammanslagna',
      de: 'Alle zusammen',
      it: 'Tutti insieme',
      nl: 'Alle samen',
    },
    inPlace: {
      en: 'in the partner countries taken together',
      fi: 'kumppanimaissa yhteensä',
      sv: 'i partnerländerna sammantaget',
      de: 'in den Partnerländern zusammen',
      it: 'nell’insieme dei paesi partner',
      nl: 'in de partnerlanden samen',
    },
    explanation: {
      en: 'Each employer counts by its weight, so countries with many employers, above all Germany and Italy, decide most of the figure.',
      fi: 'Jokainen työnantaja lasketaan mukaan painonsa mukaan, joten lukuun vaikuttavat eniten maat, joissa on paljon työnantajia, ennen kaikkea Saksa ja Italia.',
      sv: 'Varje arbetsgivare räknas med sin vikt, så länder med många arbetsgivare, framför allt Tyskland och Italien, avgör det mesta av värdet.',
      de: 'Jeder Arbeitgeber zählt mit seinem Gewicht; Länder mit vielen Arbeitgebern, vor allem Deutschland und Italien, bestimmen den Wert daher am stärksten.',
      it: 'Ogni datore di lavoro conta secondo il suo peso; i paesi con molti datori di lavoro, soprattutto Germania e Italia, determinano quindi gran parte del valore.',
      nl: 'Elke werkgever telt mee met zijn gewicht, dus landen met veel werkgevers, vooral Duitsland en Italië, bepalen het cijfer het meest.',
    },
  },
  {
    code: 'EQUAL',
    label: {
      en: 'All partner countries, each counts the same',
      fi: 'Kaikki kumppanimaat samalla painolla',
      sv: 'Alla partnerländer med samma vikt',
      de: 'Alle Partnerländer, gleich gewichtet',
      it: 'Tutti i paesi partner con lo stesso peso',
      nl: 'Alle partnerlanden, elk even zwaar',
    },
    shortLabel: {
      en: 'Each the same',
      fi: 'Sama paino',
      sv: 'Samma vikt',
      de: 'Gleich gewichtet',
      it: 'Stesso peso',
      nl: 'Elk even zwaar',
    },
    inPlace: {
      en: 'on average across the partner countries',
      fi: 'kumppanimaissa keskimäärin',
      sv: 'i genomsnitt i partnerländerna',
      de: 'im Durchschnitt der Partnerländer',
      it: 'nella media dei paesi partner',
      nl: 'gemiddeld in de partnerlanden',
    },
    explanation: {
      en: 'The mean of the country figures: each country counts the same, whatever the number of its employers.',
      fi: 'Maiden lukujen keskiarvo: jokainen maa vaikuttaa yhtä paljon työnantajien määrästä riippumatta.',
      sv: 'Medelvärdet av ländernas värden: varje land väger lika mycket, oavsett hur många arbetsgivare det har.',
      de: 'Der Mittelwert der Länderwerte: jedes Land zählt gleich viel, unabhängig von der Zahl seiner Arbeitgeber.',
      it: 'La media dei valori dei paesi: ogni paese conta allo stesso modo, qualunque sia il numero dei suoi datori di lavoro.',
      nl: 'Het gemiddelde van de landencijfers: elk land telt even zwaar, hoeveel werkgevers het ook heeft.',
    },
  },
];
