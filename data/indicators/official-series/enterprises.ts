import type { Labels } from '../../messages/language.ts';
import type { OfficialSeries } from './definition.ts';
import { unitLabels } from './units.ts';

const rounded: Labels = {
  en: 'Rounded as published.',
  fi: 'Pyöristetty kuten julkaistu.',
  sv: 'Avrundat som publicerat.',
  de: 'Gerundet wie veröffentlicht.',
  it: 'Arrotondato come pubblicato.',
  nl: 'Afgerond zoals gepubliceerd.',
};

const preliminary: Labels = {
  en: 'Preliminary, rounded as published.',
  fi: 'Ennakkotieto, pyöristetty kuten julkaistu.',
  sv: 'Preliminärt, avrundat som publicerat.',
  de: 'Vorläufig, gerundet wie veröffentlicht.',
  it: 'Provvisorio, arrotondato come pubblicato.',
  nl: 'Voorlopig, afgerond zoals gepubliceerd.',
};

function counted(
  series: string,
  populationFloor: number,
  remark: Labels,
  label: Labels,
  definition: Labels,
): OfficialSeries {
  const unitLabel = unitLabels.NR;
  return {
    series,
    dataset: 'sbs_sc_ovw',
    unit: 'NR',
    group: 'enterprises',
    populationFloor,
    label,
    definition,
    unitLabel,
    remark,
  };
}

/** Enterprises of the business economy and the people who work in them. */
export const enterpriseSeries: readonly OfficialSeries[] = [
  counted(
    'enterprises',
    0,
    rounded,
    {
      en: 'Enterprises',
      fi: 'Yritykset',
      sv: 'Företag',
      de: 'Unternehmen',
      it: 'Imprese',
      nl: 'Bedrijven',
    },
    {
      en: 'Number of enterprises of every size in the business economy.',
      fi: 'Kaikenkokoisten yritysten lukumäärä yrityssektorilla.',
      sv: 'Antal företag av alla storlekar i näringslivet.',
      de: 'Zahl der Unternehmen aller Größen in der gewerblichen Wirtschaft.',
      it: 'Numero di imprese di ogni dimensione nell’economia delle imprese.',
      nl: 'Aantal bedrijven van elke grootte in het bedrijfsleven.',
    },
  ),
  counted(
    'enterprises-up-to-49',
    0,
    preliminary,
    {
      en: 'Enterprises with up to 49 people at work',
      fi: 'Enintään 49 hengen yritykset',
      sv: 'Företag med högst 49 sysselsatta',
      de: 'Unternehmen bis 49 tätige Personen',
      it: 'Imprese fino a 49 addetti',
      nl: 'Bedrijven tot en met 49 werkzame personen',
    },
    {
      en: 'Number of enterprises with up to 49 people at work in the business economy.',
      fi: 'Enintään 49 hengen yritysten lukumäärä yrityssektorilla.',
      sv: 'Antal företag med högst 49 sysselsatta i näringslivet.',
      de: 'Zahl der Unternehmen mit bis zu 49 tätigen Personen in der gewerblichen Wirtschaft.',
      it: 'Numero di imprese fino a 49 addetti nell’economia delle imprese.',
      nl: 'Aantal bedrijven tot en met 49 werkzame personen in het bedrijfsleven.',
    },
  ),
  counted(
    'enterprises-50-249',
    50,
    preliminary,
    {
      en: 'Enterprises with 50 to 249 people at work',
      fi: '50–249 hengen yritykset',
      sv: 'Företag med 50–249 sysselsatta',
      de: 'Unternehmen mit 50 bis 249 tätigen Personen',
      it: 'Imprese con 50-249 addetti',
      nl: 'Bedrijven met 50 tot en met 249 werkzame personen',
    },
    {
      en: 'Number of enterprises with 50 to 249 people at work in the business economy.',
      fi: '50–249 hengen yritysten lukumäärä yrityssektorilla.',
      sv: 'Antal företag med 50–249 sysselsatta i näringslivet.',
      de: 'Zahl der Unternehmen mit 50 bis 249 tätigen Personen in der gewerblichen Wirtschaft.',
      it: 'Numero di imprese con 50-249 addetti nell’economia delle imprese.',
      nl: 'Aantal bedrijven met 50 tot en met 249 werkzame personen in het bedrijfsleven.',
    },
  ),
  counted(
    'enterprises-250-and-more',
    250,
    preliminary,
    {
      en: 'Enterprises with 250 or more people at work',
      fi: 'Vähintään 250 hengen yritykset',
      sv: 'Företag med minst 250 sysselsatta',
      de: 'Unternehmen ab 250 tätigen Personen',
      it: 'Imprese con almeno 250 addetti',
      nl: 'Bedrijven met 250 of meer werkzame personen',
    },
    {
      en: 'Number of enterprises with 250 or more people at work in the business economy.',
      fi: 'Vähintään 250 hengen yritysten lukumäärä yrityssektorilla.',
      sv: 'Antal företag med minst 250 sysselsatta i näringslivet.',
      de: 'Zahl der Unternehmen ab 250 tätigen Personen in der gewerblichen Wirtschaft.',
      it: 'Numero di imprese con almeno 250 addetti nell’economia delle imprese.',
      nl: 'Aantal bedrijven met 250 of meer werkzame personen in het bedrijfsleven.',
    },
  ),
  counted(
    'persons-employed-in-enterprises',
    0,
    rounded,
    {
      en: 'People at work in enterprises',
      fi: 'Yritysten henkilöstö',
      sv: 'Sysselsatta i företagen',
      de: 'Tätige Personen in Unternehmen',
      it: 'Addetti delle imprese',
      nl: 'Werkzame personen bij bedrijven',
    },
    {
      en: 'Number of people at work in enterprises of every size in the business economy, owners included.',
      fi: 'Kaikenkokoisissa yrityksissä työskentelevien lukumäärä yrityssektorilla, omistajayrittäjät mukaan lukien.',
      sv: 'Antal sysselsatta i företag av alla storlekar i näringslivet, arbetande ägare medräknade.',
      de: 'Zahl der tätigen Personen in Unternehmen aller Größen der gewerblichen Wirtschaft, tätige Inhaber eingeschlossen.',
      it: 'Numero di addetti nelle imprese di ogni dimensione dell’economia delle imprese, titolari compresi.',
      nl: 'Aantal werkzame personen bij bedrijven van elke grootte in het bedrijfsleven, meewerkende eigenaars inbegrepen.',
    },
  ),
];
