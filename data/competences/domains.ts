import type { Labels } from '../messages/language.ts';
import type { Domain } from './skill.ts';

export type DomainCode = 'DIG' | 'GRN' | 'SOF';

/** The first part of every skill code, and the end of the names of the columns F2_PREP_*. */
export const domainCodes: Readonly<Record<Domain, DomainCode>> = {
  digital: 'DIG',
  green: 'GRN',
  soft: 'SOF',
};

export const domainLabels: Readonly<Record<Domain, Labels>> = {
  digital: {
    en: 'Digital skills',
    fi: 'Digitaidot',
    sv: 'Digitala färdigheter',
    de: 'Digitale Kompetenzen',
    it: 'Competenze digitali',
    nl: 'Digitale vaardigheden',
  },
  green: {
    en: 'Green skills',
    fi: 'Vihreät taidot',
    sv: 'Gröna färdigheter',
    de: 'Grüne Kompetenzen',
    it: 'Competenze verdi',
    nl: 'Groene vaardigheden',
  },
  soft: {
    en: 'Soft skills',
    fi: 'Pehmeät taidot',
    sv: 'Mjuka färdigheter',
    de: 'Soft Skills',
    it: 'Competenze trasversali',
    nl: 'Soft skills',
  },
};

const domainByCode: ReadonlyMap<string, Domain> = new Map([
  ['DIG', 'digital'],
  ['GRN', 'green'],
  ['SOF', 'soft'],
]);

/** The domain of a short code (`DIG`), or undefined when the code is none. */
export function parseDomainCode(code: string): Domain | undefined {
  return domainByCode.get(code);
}
