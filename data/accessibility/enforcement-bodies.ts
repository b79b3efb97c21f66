/**
 * Who looks after Directive (EU) 2016/2102 in the partner countries, under their own names: in Finland Traficom since
 * 2025 (Act 306/2019 as amended), in Germany the arbitration board of section 16 BGG, in Italy the ombudsman at AgID,
 * in the Netherlands the national ombudsman.
 */
export const enforcementBodies = [
  {
    country: 'FI',
    language: 'fi',
    name: 'Liikenne- ja viestintävirasto Traficom',
    address: 'https://www.saavutettavuusvaatimukset.fi/',
  },
  {
    country: 'DE',
    language: 'de',
    name: 'Schlichtungsstelle nach dem Behindertengleichstellungsgesetz',
    address: 'https://www.schlichtungsstelle-bgg.de/',
  },
  {
    country: 'IT',
    language: 'it',
    name: 'Difensore civico per il digitale, AgID',
    address: 'https://www.agid.gov.it/',
  },
  {
    country: 'NL',
    language: 'nl',
    name: 'Nationale ombudsman',
    address: 'https://www.nationaleombudsman.nl/',
  },
] as const;
