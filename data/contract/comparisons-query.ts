import { indicatorById, itemsOf } from '../indicators/catalogue.ts';
import type { Warning } from './columns.ts';
import { countryCodes, estimateDimensions } from './estimates-query.ts';
import { sectors } from '../sectors/sectors.ts';
import { sizeCodes } from '../sectors/sizes.ts';

/** One of the two things that are compared: one indicator, wave, country, sector and size class. */
export type Side = {
  readonly indicator: string;
  readonly wave: string;
  readonly country: string;
  readonly sector: string;
  readonly size: string;
  /** A skill, domain or answer of its own; absent when both sides go through the same skills. */
  readonly skill?: string;
};

export type ComparisonsQuery = {
  readonly a: Side;
  readonly b: Side;
  /** Skills that both sides go through, in the order of the catalogue. */
  readonly skills: readonly string[];
};

const sideDimensions = ['indicator', 'skill', ...estimateDimensions] as const;

/**
 * Reads a question for differences. The shared parameters are those of estimates, one value each; `a` and `b` name what
 * differs: `a=country:FI&b=country:DE`, several joined by `~`. Without a skill both go through all skills.
 *
 * @param waves waves of the release, oldest first
 */
export function parseComparisonsQuery(
  parameters: URLSearchParams,
  waves: readonly string[],
): { query: ComparisonsQuery; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const known: readonly string[] = ['a', 'b', 'lang', ...sideDimensions];
  for (const parameter of new Set(parameters.keys())) {
    if (!known.includes(parameter)) {
      warnings.push({ code: 'parameter_unknown', parameter, value: parameters.get(parameter)! });
    }
  }
  const shared = sideDimensions.flatMap((name): [string, string][] => {
    const value = parameters.get(name);
    return value ? [[name, value]] : [];
  });
  const side = (name: 'a' | 'b'): Side => {
    const own = (parameters.get(name) ?? '')
      .split('~')
      .filter((part) => part !== '')
      .map((part): [string, string] => {
        const at = part.indexOf(':');
        return [part.slice(0, Math.max(0, at)), part.slice(at + 1)];
      });
    for (const [dimension, value] of own) {
      if (!(sideDimensions as readonly string[]).includes(dimension)) {
        warnings.push({ code: 'parameter_unknown', parameter: `${name}.${dimension}`, value });
      }
    }
    return completeSide(name, new Map([...shared, ...own]), waves, warnings);
  };
  const [a, b] = [side('a'), side('b')];
  const items = indicatorById.has(a.indicator) ? itemsOf(indicatorById.get(a.indicator)!) : [];
  return { query: { a, b, skills: a.skill === undefined && b.skill === undefined ? items : [] }, warnings };
}

function completeSide(
  name: 'a' | 'b',
  given: ReadonlyMap<string, string>,
  waves: readonly string[],
  warnings: Warning[],
): Side {
  const choose = (dimension: string, from: readonly string[], otherwise: string): string => {
    const value = given.get(dimension);
    if (value === undefined) return otherwise;
    if (!from.includes(value)) {
      warnings.push({ code: 'code_unknown', parameter: `${name}.${dimension}`, value });
    }
    return value;
  };
  const indicator = choose('indicator', [...indicatorById.keys()], 'skill_gap');
  const items = indicatorById.has(indicator) ? itemsOf(indicatorById.get(indicator)!) : [];
  const skill = given.has('skill') ? choose('skill', items, 'ALL') : undefined;
  return {
    indicator,
    wave: choose('wave', waves, waves.at(-1) ?? ''),
    country: choose('country', countryCodes, 'POOLED'),
    sector: choose(
      'sector',
      sectors.map(({ code }) => code),
      'ALL',
    ),
    size: choose('size', ['ALL', ...sizeCodes], 'ALL'),
    ...(skill !== undefined && { skill }),
  };
}

/** The question as texts, equal for equal questions. */
export function canonicalComparisons({ a, b, skills }: ComparisonsQuery): Record<string, string> {
  const text = (side: Side) =>
    sideDimensions.flatMap((name) => (side[name] === undefined ? [] : [`${name}:${side[name]}`])).join('~');
  return { a: text(a), b: text(b), skill: skills.join('~') };
}
