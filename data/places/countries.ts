import type { Labels } from '../messages/language.ts';

/** A country by its Eurostat code (`EL` for Greece, `UK`), its ISO 3166-1 codes and its everyday name. */
export type Country = {
  readonly code: string;
  readonly iso2: string;
  readonly iso3: string;
  readonly label: Labels;
};

type Row = readonly [
  iso2: string,
  iso3: string,
  en: string,
  fi: string,
  sv: string,
  de: string,
  it: string,
  nl: string,
];

const country = (code: string, [iso2, iso3, en, fi, sv, de, it, nl]: Row): Country => ({
  code,
  iso2,
  iso3,
  label: { en, fi, sv, de, it, nl },
});

/** Eurostat writes EL and UK where ISO 3166-1 has GR and GB. */
const eurostatCodes: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };

/** In the protocol order of the Union: by the country's name in its own language. */
const memberStateRows: readonly Row[] = [
  ['BE', 'BEL', 'Belgium', 'Belgia', 'Belgien', 'Belgien', 'Belgio', 'België'],
  ['BG', 'BGR', 'Bulgaria', 'Bulgaria', 'Bulgarien', 'Bulgarien', 'Bulgaria', 'Bulgarije'],
  ['CZ', 'CZE', 'Czechia', 'Tšekki', 'Tjeckien', 'Tschechien', 'Cechia', 'Tsjechië'],
  ['DK', 'DNK', 'Denmark', 'Tanska', 'Danmark', 'Dänemark', 'Danimarca', 'Denemarken'],
  ['DE', 'DEU', 'Germany', 'Saksa', 'Tyskland', 'Deutschland', 'Germania', 'Duitsland'],
  ['EE', 'EST', 'Estonia', 'Viro', 'Estland', 'Estland', 'Estonia', 'Estland'],
  ['IE', 'IRL', 'Ireland', 'Irlanti', 'Irland', 'Irland', 'Irlanda', 'Ierland'],
  ['GR', 'GRC', 'Greece', 'Kreikka', 'Grekland', 'Griechenland', 'Grecia', 'Griekenland'],
  ['ES', 'ESP', 'Spain', 'Espanja', 'Spanien', 'Spanien', 'Spagna', 'Spanje'],
  ['FR', 'FRA', 'France', 'Ranska', 'Frankrike', 'Frankreich', 'Francia', 'Frankrijk'],
  ['HR', 'HRV', 'Croatia', 'Kroatia', 'Kroatien', 'Kroatien', 'Croazia', 'Kroatië'],
  ['IT', 'ITA', 'Italy', 'Italia', 'Italien', 'Italien', 'Italia', 'Italië'],
  ['CY', 'CYP', 'Cyprus', 'Kypros', 'Cypern', 'Zypern', 'Cipro', 'Cyprus'],
  ['LV', 'LVA', 'Latvia', 'Latvia', 'Lettland', 'Lettland', 'Lettonia', 'Letland'],
  ['LT', 'LTU', 'Lithuania', 'Liettua', 'Litauen', 'Litauen', 'Lituania', 'Litouwen'],
  ['LU', 'LUX', 'Luxembourg', 'Luxemburg', 'Luxemburg', 'Luxemburg', 'Lussemburgo', 'Luxemburg'],
  ['HU', 'HUN', 'Hungary', 'Unkari', 'Ungern', 'Ungarn', 'Ungheria', 'Hongarije'],
  ['MT', 'MLT', 'Malta', 'Malta', 'Malta', 'Malta', 'Malta', 'Malta'],
  ['NL', 'NLD', 'Netherlands', 'Alankomaat', 'Nederländerna', 'Niederlande', 'Paesi Bassi', 'Nederland'],
  ['AT', 'AUT', 'Austria', 'Itävalta', 'Österrike', 'Österreich', 'Austria', 'Oostenrijk'],
  ['PL', 'POL', 'Poland', 'Puola', 'Polen', 'Polen', 'Polonia', 'Polen'],
  ['PT', 'PRT', 'Portugal', 'Portugali', 'Portugal', 'Portugal', 'Portogallo', 'Portugal'],
  ['RO', 'ROU', 'Romania', 'Romania', 'Rumänien', 'Rumänien', 'Romania', 'Roemenië'],
  ['SI', 'SVN', 'Slovenia', 'Slovenia', 'Slovenien', 'Slowenien', 'Slovenia', 'Slovenië'],
  ['SK', 'SVK', 'Slovakia', 'Slovakia', 'Slovakien', 'Slowakei', 'Slovacchia', 'Slowakije'],
  ['FI', 'FIN', 'Finland', 'Suomi', 'Finland', 'Finnland', 'Finlandia', 'Finland'],
  ['SE', 'SWE', 'Sweden', 'Ruotsi', 'Sverige', 'Schweden', 'Svezia', 'Zweden'],
];

/** The 27 members of the Union since 1 February 2020. */
export const memberStates: readonly Country[] = memberStateRows.map((row) =>
  country(eurostatCodes[row[0]] ?? row[0], row),
);

export const unitedKingdom: Country = country('UK', [
  'GB',
  'GBR',
  'United Kingdom',
  'Iso-Britannia',
  'Storbritannien',
  'Vereinigtes Königreich',
  'Regno Unito',
  'Verenigd Koninkrijk',
]);

export const europeanUnion: { readonly code: 'EU27_2020'; readonly label: Labels } = {
  code: 'EU27_2020',
  label: {
    en: 'European Union (27 countries)',
    fi: 'Euroopan unioni (27 maata)',
    sv: 'Europeiska unionen (27 länder)',
    de: 'Europäische Union (27 Länder)',
    it: 'Unione europea (27 paesi)',
    nl: 'Europese Unie (27 landen)',
  },
};

/** Countries outside of the Union that take part in European statistics, by their name in English. */
const otherRows: readonly Row[] = [
  ['AL', 'ALB', 'Albania', 'Albania', 'Albanien', 'Albanien', 'Albania', 'Albanië'],
  [
    'BA',
    'BIH',
    'Bosnia and Herzegovina',
    'Bosnia ja Hertsegovina',
    'Bosnien och Hercegovina',
    'Bosnien und Herzegowina',
    'Bosnia ed Erzegovina',
    'Bosnië en Herzegovina',
  ],
  ['IS', 'ISL', 'Iceland', 'Islanti', 'Island', 'Island', 'Islanda', 'IJsland'],
  ['XK', 'XKX', 'Kosovo', 'Kosovo', 'Kosovo', 'Kosovo', 'Kosovo', 'Kosovo'],
  ['ME', 'MNE', 'Montenegro', 'Montenegro', 'Montenegro', 'Montenegro', 'Montenegro', 'Montenegro'],
  [
    'MK',
    'MKD',
    'North Macedonia',
    'Pohjois-Makedonia',
    'Nordmakedonien',
    'Nordmazedonien',
    'Macedonia del Nord',
    'Noord-Macedonië',
  ],
  ['NO', 'NOR', 'Norway', 'Norja', 'Norge', 'Norwegen', 'Norvegia', 'Noorwegen'],
  ['RS', 'SRB', 'Serbia', 'Serbia', 'Serbien', 'Serbien', 'Serbia', 'Servië'],
  ['CH', 'CHE', 'Switzerland', 'Sveitsi', 'Schweiz', 'Schweiz', 'Svizzera', 'Zwitserland'],
  ['TR', 'TUR', 'Türkiye', 'Turkki', 'Turkiet', 'Türkei', 'Turchia', 'Turkije'],
];

export const otherCountries: readonly Country[] = otherRows.map((row) => country(row[0], row));

/**
 * The places of official statistics by Eurostat code: the Union, its members, the United Kingdom, other countries.
 * Aggregates whose composition changes (`EU`, `EA`) are none: a series of them would not be one of the same thing.
 */
export const officialPlaceByCode: ReadonlyMap<string, { readonly code: string; readonly label: Labels }> =
  new Map(
    [europeanUnion, ...memberStates, unitedKingdom, ...otherCountries].map((place) => [place.code, place]),
  );

/** Numeric codes of ISO 3166-1 by Eurostat code, as maps name their shapes. */
const numericCodes: Readonly<Record<string, string>> = {
  BE: '056',
  BG: '100',
  CZ: '203',
  DK: '208',
  DE: '276',
  EE: '233',
  IE: '372',
  EL: '300',
  ES: '724',
  FR: '250',
  HR: '191',
  IT: '380',
  CY: '196',
  LV: '428',
  LT: '440',
  LU: '442',
  HU: '348',
  MT: '470',
  NL: '528',
  AT: '040',
  PL: '616',
  PT: '620',
  RO: '642',
  SI: '705',
  SK: '703',
  FI: '246',
  SE: '752',
  UK: '826',
  IS: '352',
  NO: '578',
  CH: '756',
  ME: '499',
  MK: '807',
  AL: '008',
  RS: '688',
  BA: '070',
  TR: '792',
};

/** Countries that have a shape on the map of Europe, with their numeric code; Kosovo has none in ISO 3166-1. */
export const mapCountries: readonly { readonly code: string; readonly numeric: string | undefined }[] = [
  ...memberStates,
  unitedKingdom,
  ...otherCountries,
].map(({ code }) => ({ code, numeric: numericCodes[code] }));
