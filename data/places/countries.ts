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

/** The places of official statistics: the Union, its members, the United Kingdom; by Eurostat code. */
export const officialPlaceByCode: ReadonlyMap<string, { readonly code: string; readonly label: Labels }> =
  new Map([europeanUnion, ...memberStates, unitedKingdom].map((place) => [place.code, place]));
