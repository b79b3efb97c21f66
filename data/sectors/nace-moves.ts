import type { Labels } from '../messages/language.ts';

/** A part of a division of Rev. 2 that Rev. 2.1 has in another division. */
export type NaceMove = { readonly from: number; readonly to: number; readonly what: Labels };

/**
 * Activities that changed division from NACE Rev. 2 to Rev. 2.1, as far as they are certain: division 45 was
 * dissolved (45.2 is 95.3), 41.1 is in 68.1, news agencies of 63.9 are 60.3, public relations of 70.2 are 73.3.
 * Source: Delegated Regulation (EU) 2023/137, annex, beside Regulation (EC) 1893/2006, annex I. Moves of single
 * classes between other divisions are not listed.
 */
export const naceMoves: readonly NaceMove[] = [
  {
    from: 41,
    to: 68,
    what: {
      en: 'development of building projects',
      fi: 'rakennuttaminen ja rakennushankkeiden kehittäminen',
      sv: 'utveckling av byggprojekt',
      de: 'Erschließung von Grundstücken und Bauträger',
      it: 'sviluppo di progetti immobiliari',
      nl: 'projectontwikkeling',
    },
  },
  {
    from: 45,
    to: 46,
    what: {
      en: 'wholesale of motor vehicles, parts and motorcycles',
      fi: 'moottoriajoneuvojen, osien ja moottoripyörien tukkukauppa',
      sv: 'partihandel med motorfordon, delar och motorcyklar',
      de: 'Großhandel mit Kraftfahrzeugen, Teilen und Krafträdern',
      it: 'commercio all’ingrosso di autoveicoli, parti e motocicli',
      nl: 'groothandel in auto’s, onderdelen en motorfietsen',
    },
  },
  {
    from: 45,
    to: 47,
    what: {
      en: 'retail of motor vehicles, parts and motorcycles',
      fi: 'moottoriajoneuvojen, osien ja moottoripyörien vähittäiskauppa',
      sv: 'detaljhandel med motorfordon, delar och motorcyklar',
      de: 'Einzelhandel mit Kraftfahrzeugen, Teilen und Krafträdern',
      it: 'commercio al dettaglio di autoveicoli, parti e motocicli',
      nl: 'detailhandel in auto’s, onderdelen en motorfietsen',
    },
  },
  {
    from: 45,
    to: 95,
    what: {
      en: 'repair and maintenance of motor vehicles and motorcycles',
      fi: 'moottoriajoneuvojen ja moottoripyörien korjaus ja huolto',
      sv: 'reparation och underhåll av motorfordon och motorcyklar',
      de: 'Instandhaltung und Reparatur von Kraftfahrzeugen und Krafträdern',
      it: 'riparazione e manutenzione di autoveicoli e motocicli',
      nl: 'reparatie en onderhoud van auto’s en motorfietsen',
    },
  },
  {
    from: 63,
    to: 60,
    what: {
      en: 'news agencies',
      fi: 'uutistoimistot',
      sv: 'nyhetsbyråer',
      de: 'Korrespondenz- und Nachrichtenbüros',
      it: 'agenzie di stampa',
      nl: 'persbureaus',
    },
  },
  {
    from: 70,
    to: 73,
    what: {
      en: 'public relations and communication',
      fi: 'suhdetoiminta ja viestintä',
      sv: 'pr och kommunikation',
      de: 'Public Relations und Kommunikation',
      it: 'pubbliche relazioni e comunicazione',
      nl: 'public relations en communicatie',
    },
  },
];
