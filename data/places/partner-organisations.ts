import type { PartnerCode } from './partner-countries.ts';

/** An organisation that sends survey files. Names are proper names and the same in every language. */
export type PartnerOrganisation = {
  /** Stands in addresses, in the journal and in the origin of a file: small letters, digits, hyphens. */
  readonly code: string;
  readonly country: PartnerCode;
  readonly name: string;
};

/** The organisations of the partnership, by country; the co-ordinator first. */
export const partnerOrganisations: readonly PartnerOrganisation[] = [
  { code: 'omnia', country: 'FI', name: 'Omnia' },
  { code: 'brahe', country: 'FI', name: 'Training Centre Brahe' },
  { code: 'kainuu', country: 'FI', name: 'Kainuu Vocational College' },
  { code: 'luovi', country: 'FI', name: 'Luovi Vocational College' },
  { code: 'samiedu', country: 'FI', name: 'Samiedu' },
  { code: 'vamia', country: 'FI', name: 'Vamia' },
  { code: 'vamk-muova', country: 'FI', name: 'Vaasa University of Applied Sciences / Muova' },
  { code: 'thinglink', country: 'FI', name: 'ThingLink Oy' },
  { code: 'region-hannover', country: 'DE', name: 'Region Hannover' },
  { code: 'hwk-hannover', country: 'DE', name: 'HWK Hannover' },
  { code: 'enac', country: 'IT', name: 'ENAC' },
  { code: 'learningdigital', country: 'IT', name: 'Learningdigital' },
  { code: 'alfa-college', country: 'NL', name: 'Alfa-college' },
  { code: 'aventus', country: 'NL', name: 'Aventus' },
  { code: 'mbo-raad', country: 'NL', name: 'MBO Raad' },
];

export const organisationByCode: ReadonlyMap<string, PartnerOrganisation> = new Map(
  partnerOrganisations.map((organisation) => [organisation.code, organisation]),
);
