import { skills } from '../competences/skills.ts';
import { parseDomainCode } from '../competences/domains.ts';
import { domains } from '../competences/skill.ts';
import { indicatorById, itemsOf } from '../indicators/catalogue.ts';
import { partnerCountries } from '../places/partner-countries.ts';
import { sectors } from '../sectors/sectors.ts';
import { sizeCodes } from '../sectors/sizes.ts';
import type { Warning } from './columns.ts';

export const estimateDimensions = ['wave', 'country', 'sector', 'size'] as const;
export type EstimateDimension = (typeof estimateDimensions)[number];

/** A question for estimates with every default written out: what may stand in each dimension. */
export type EstimatesQuery = {
  readonly indicator: readonly string[];
  readonly skill: readonly string[];
  readonly wave: readonly string[];
  readonly country: readonly string[];
  readonly sector: readonly string[];
  readonly size: readonly string[];
};

export const countryCodes = [...partnerCountries.map(({ code }) => code as string), 'POOLED', 'EQUAL'];

/** What a dimension can be, and what it is when the question does not name it. */
const allowed = (waves: readonly string[]): Record<EstimateDimension, readonly string[]> => ({
  wave: waves,
  country: countryCodes,
  sector: sectors.map(({ code }) => code),
  size: ['ALL', ...sizeCodes],
});

const defaults = (waves: readonly string[]): Record<EstimateDimension, readonly string[]> => ({
  wave: waves.slice(-1),
  country: countryCodes,
  sector: ['ALL'],
  size: ['ALL'],
});

const list = (text: string): string[] => text.split('~').filter((one) => one !== '');

/**
 * Reads the search parameters of a question for estimates. Lists are separated by `~`; `by` names dimensions that are
 * wanted in full. A parameter or code that is not known is a warning; a code that is not known matches nothing.
 *
 * @param waves waves of the release, oldest first
 */
export function parseEstimatesQuery(
  parameters: URLSearchParams,
  waves: readonly string[],
): { query: EstimatesQuery; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const known = ['indicator', 'skill', 'domain', 'by', 'lang', 'labels', ...estimateDimensions];
  for (const parameter of new Set(parameters.keys())) {
    if (!known.includes(parameter)) {
      warnings.push({ code: 'parameter_unknown', parameter, value: parameters.get(parameter)! });
    }
  }
  const choose = (parameter: string, from: readonly string[], otherwise: readonly string[]): string[] => {
    const text = parameters.get(parameter);
    if (text === null || text === '') return [...otherwise];
    const asked = list(text);
    for (const value of asked.filter((one) => !from.includes(one))) {
      warnings.push({ code: 'code_unknown', parameter, value });
    }
    return from.filter((one) => asked.includes(one));
  };
  const by = choose('by', estimateDimensions, []);
  const [all, usual] = [allowed(waves), defaults(waves)];
  const dimension = (name: EstimateDimension) =>
    choose(name, all[name], by.includes(name) ? all[name] : usual[name]);
  const indicator = choose('indicator', [...indicatorById.keys()], ['skill_gap']);
  const items = [...new Set(indicator.flatMap((id) => itemsOf(indicatorById.get(id)!)))];
  const ofDomain = choose('domain', domains, []);
  const named = choose('skill', items, items);
  const skill = ofDomain.length === 0 ? named : named.filter((code) => ofDomain.includes(domainOfItem(code)));
  const query = {
    indicator,
    skill,
    wave: dimension('wave'),
    country: dimension('country'),
    sector: dimension('sector'),
    size: dimension('size'),
  };
  return { query, warnings };
}

const domainOfSkill = new Map<string, string>(skills.map(({ code, domain }) => [code, domain]));

/** The domain of a skill or of a domain's short code; an empty text for `ALL`. */
export const domainOfItem = (item: string): string => domainOfSkill.get(item) ?? parseDomainCode(item) ?? '';

/** The question as one text, equal for equal questions: the key of caches and entity tags. */
export function canonicalQuery(query: EstimatesQuery): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([name, values]) => [name, values.join('~')]));
}
