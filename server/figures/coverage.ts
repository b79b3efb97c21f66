import type { CoverageAnswer } from '@observatory/data/contract/coverage.ts';
import { describeCoverage } from '@observatory/data/figures/coverage/describe.ts';
import { drawCoverage } from '@observatory/data/figures/coverage/draw.ts';
import { parsePartnerCode, partnerCodes } from '@observatory/data/places/partner-countries.ts';

import { parameter } from '../http/describe.ts';
import { inCatalogue, type Figure } from './figure.ts';

/** Answers in bands against the population of each cell, from the same model as the page of coverage. */
export const coverageFigure = (
  coverage: (parameters: URLSearchParams) => Promise<CoverageAnswer>,
): Figure => ({
  name: 'coverage',
  operation: 'coverageFigure',
  summary: 'Answers by sector and size class of one country',
  parameters: [
    parameter('country', 'One of FI, DE, IT, NL; FI when absent.'),
    parameter('wave', 'One wave; the newest when absent.'),
  ],
  find: async (parameters, language) => {
    const code = parameters.get('country') || 'FI';
    const country = parsePartnerCode(code);
    if (!country) return { parameter: 'country', value: code, allowed: partnerCodes.join(', ') };
    const asked = parameters.get('wave') ?? '';
    const answer = await coverage(new URLSearchParams({ country, ...(asked !== '' && { wave: asked }) }));
    const { wave = '' } = answer.query;
    if (wave === '' || wave.includes('~')) return { parameter: 'wave', value: asked, allowed: inCatalogue };
    const { release, demonstration } = answer;
    return {
      ...{ release, demonstration, view: { country, wave } },
      describe: () => {
        const { figure } = describeCoverage(answer, { country, wave }, language);
        const { columns, rows } = figure.table;
        return {
          words: figure,
          table: { columns, rows: rows.map(({ cells }) => cells) },
          draw: (palette, width) => drawCoverage(figure, palette, width),
        };
      },
    };
  },
});
