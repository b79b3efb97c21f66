import type { Warning } from '@observatory/data/contract/columns.ts';
import type { Manifest } from '@observatory/data/contract/manifest.ts';
import type { QualityAnswer } from '@observatory/data/contract/quality-answer.ts';
import { partnerCodes } from '@observatory/data/places/partner-countries.ts';

/**
 * Reads a question for the quality of waves and answers it from the manifest: the newest wave and all countries where
 * nothing is named. A parameter or code that is not known is a warning; a code that is not known matches nothing.
 */
export function askQuality(parameters: URLSearchParams, manifest: Manifest): QualityAnswer {
  const warnings: Warning[] = [...new Set(parameters.keys())]
    .filter((parameter) => !['wave', 'country', 'lang'].includes(parameter))
    .map((parameter) => ({ code: 'parameter_unknown', parameter, value: parameters.get(parameter)! }));
  const choose = (parameter: string, from: readonly string[], otherwise: readonly string[]): string[] => {
    const asked = (parameters.get(parameter) ?? '').split('~').filter((code) => code !== '');
    if (asked.length === 0) return [...otherwise];
    for (const value of asked.filter((code) => !from.includes(code))) {
      warnings.push({ code: 'code_unknown', parameter, value });
    }
    return from.filter((code) => asked.includes(code));
  };
  const known = manifest.waves.map(({ wave }) => wave);
  const wave = choose('wave', known, known.slice(-1));
  const country = choose('country', partnerCodes, partnerCodes);
  const waves = manifest.waves
    .filter((one) => wave.includes(one.wave))
    .map((one) => ({ ...one, countries: one.countries.filter((own) => country.includes(own.country)) }));
  const isWeighted = waves.flatMap(({ countries }) => countries.map(({ weighted }) => weighted));
  return {
    release: manifest.release,
    demonstration: manifest.demonstration,
    query: { wave: wave.join('~'), country: country.join('~') },
    notes: [
      ...(manifest.demonstration ? ['demonstration'] : []),
      ...(isWeighted.includes(false) ? ['unweighted'] : []),
      ...(isWeighted.includes(false) && isWeighted.includes(true) ? ['partly_weighted'] : []),
    ],
    warnings,
    thresholds: manifest.thresholds,
    waves,
  };
}
