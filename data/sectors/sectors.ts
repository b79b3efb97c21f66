import type { Labels } from '../messages/language.ts';
import { naceLabels } from './nace-labels.ts';

/** Sections of NACE Rev. 2 that the survey does not cover: households as employers, extraterritorial organisations. */
export const outOfScope: readonly string[] = ['T', 'U'];

export type Sector = {
  readonly code: string;
  /** The code of the sector that contains it; absent for `ALL`. */
  readonly parent?: string;
  readonly level: 'all' | 'group' | 'section';
  readonly label: Labels;
};

const section = (code: string, parent: string, label: Labels): Sector => ({
  code,
  parent,
  level: 'section',
  label,
});

const group = (code: string, label: Labels): Sector => ({ code, parent: 'ALL', level: 'group', label });

/** The sectors of the observatory in NACE Rev. 2, each before the sectors that it contains. */
export const sectors: readonly Sector[] = [
  {
    code: 'ALL',
    level: 'all',
    label: {
      en: 'All sectors',
      fi: 'Kaikki toimialat',
      sv: 'Alla branscher',
      de: 'Alle Branchen',
      it: 'Tutti i settori',
      nl: 'Alle sectoren',
    },
  },
  section('A', 'ALL', naceLabels.agriculture),
  group('B-E', {
    en: 'Industry, energy and water',
    fi: 'Teollisuus, energia ja vesi',
    sv: 'Industri, energi och vatten',
    de: 'Industrie, Energie und Wasser',
    it: 'Industria, energia e acqua',
    nl: 'Industrie, energie en water',
  }),
  section('B', 'B-E', naceLabels.mining),
  section('C', 'B-E', naceLabels.manufacturing),
  section('D', 'B-E', naceLabels.energy),
  section('E', 'B-E', naceLabels.water),
  section('F', 'ALL', naceLabels.construction),
  group('G-I', {
    en: 'Trade, transport, accommodation and food',
    fi: 'Kauppa, kuljetus, majoitus ja ravitsemus',
    sv: 'Handel, transport, hotell och restaurang',
    de: 'Handel, Verkehr und Gastgewerbe',
    it: 'Commercio, trasporti, alloggio e ristorazione',
    nl: 'Handel, vervoer en horeca',
  }),
  section('G', 'G-I', naceLabels.trade),
  section('H', 'G-I', naceLabels.transport),
  section('I', 'G-I', naceLabels.hospitality),
  group('J-N', {
    en: 'Information, finance and business services',
    fi: 'Informaatio, rahoitus ja yrityspalvelut',
    sv: 'Information, finans och företagstjänster',
    de: 'Information, Finanzen, Unternehmensdienste',
    it: 'Informazione, finanza e servizi alle imprese',
    nl: 'Informatie, financiën en zakelijke diensten',
  }),
  section('J', 'J-N', naceLabels.information),
  section('K', 'J-N', naceLabels.finance),
  section('L', 'J-N', naceLabels.realEstate),
  section('M', 'J-N', naceLabels.professional),
  section('N', 'J-N', naceLabels.administrative),
  group('O-Q', {
    en: 'Public administration, education and health',
    fi: 'Julkinen hallinto, koulutus ja terveys',
    sv: 'Offentlig förvaltning, utbildning och vård',
    de: 'Verwaltung, Bildung und Gesundheit',
    it: 'Amministrazione pubblica, istruzione e sanità',
    nl: 'Openbaar bestuur, onderwijs en zorg',
  }),
  section('O', 'O-Q', naceLabels.publicAdministration),
  section('P', 'O-Q', naceLabels.education),
  section('Q', 'O-Q', naceLabels.health),
  group('R-S', {
    en: 'Recreation and other services',
    fi: 'Virkistys ja muut palvelut',
    sv: 'Fritid och andra tjänster',
    de: 'Freizeit und sonstige Dienstleistungen',
    it: 'Tempo libero e altri servizi',
    nl: 'Recreatie en overige diensten',
  }),
  section('R', 'R-S', naceLabels.arts),
  section('S', 'R-S', naceLabels.otherServices),
];

export const sectorByCode: ReadonlyMap<string, Sector> = new Map(
  sectors.map((sector) => [sector.code, sector]),
);

const ancestors: ReadonlyMap<string, readonly string[]> = new Map(
  sectors.map(({ code }) => {
    const path: string[] = [];
    for (let at = sectorByCode.get(code); at; at = at.parent ? sectorByCode.get(at.parent) : undefined)
      path.push(at.code);
    return [code, path];
  }),
);

/**
 * The sector itself, its group if it has one, and `ALL`.
 * @throws RangeError when the code is not in the tree, as for the sections out of scope
 */
export function sectorAncestors(code: string): readonly string[] {
  const path = ancestors.get(code);
  if (!path) throw new RangeError(`no sector ${code}`);
  return path;
}
