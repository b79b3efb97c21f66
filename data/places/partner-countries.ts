import type { Labels } from '../messages/language.ts';
import { type Country, memberStates } from './countries.ts';

/** In the order in which they stand in every figure. */
export const partnerCodes = ['FI', 'DE', 'IT', 'NL'] as const;
export type PartnerCode = (typeof partnerCodes)[number];

export type PartnerCountry = Country & {
  readonly code: PartnerCode;
  /** To stand in a sentence: "in Finland". */
  readonly inPlace: Labels;
};

const inPlace: Readonly<Record<PartnerCode, Labels>> = {
  FI: {
    en: 'in Finland',
    fi: 'Suomessa',
    sv: 'i Finland',
    de: 'in Finnland',
    it: 'in Finlandia',
    nl: 'in Finland',
  },
  DE: {
    en: 'in Germany',
    fi: 'Saksassa',
    sv: 'i Tyskland',
    de: 'in Deutschland',
    it: 'in Germania',
    nl: 'in Duitsland',
  },
  IT: {
    en: 'in Italy',
    fi: 'Italiassa',
    sv: 'i Italien',
    de: 'in Italien',
    it: 'in Italia',
    nl: 'in Italië',
  },
  NL: {
    en: 'in the Netherlands',
    fi: 'Alankomaissa',
    sv: 'i Nederländerna',
    de: 'in den Niederlanden',
    it: 'nei Paesi Bassi',
    nl: 'in Nederland',
  },
};

export const partnerCountries: readonly PartnerCountry[] = partnerCodes.map((code) => {
  const country = memberStates.find((state) => state.code === code)!;
  return { ...country, code, inPlace: inPlace[code] };
});

/** The partner country of a code, or undefined when the code is none. */
export function parsePartnerCode(text: string): PartnerCode | undefined {
  return partnerCodes.find((code) => code === text);
}
