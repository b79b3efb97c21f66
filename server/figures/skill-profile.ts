import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { describeProfile } from '@observatory/data/figures/profile/describe.ts';
import { drawProfile } from '@observatory/data/figures/profile/draw.ts';
import { profileIndicators } from '@observatory/data/figures/profile/figure.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { countryTexts } from '@observatory/data/messages/country-texts.ts';
import { downloadTexts } from '@observatory/data/messages/download-texts.ts';
import { parsePartnerCode, partnerCodes } from '@observatory/data/places/partner-countries.ts';

import { parameter } from '../http/describe.ts';
import { inCatalogue, type Figure } from './figure.ts';
import { panelTable } from './panel-table.ts';

/** Need, gap and outlook of the skills, from the same model as the page of a country. */
export const skillProfileFigure = (
  estimates: (parameters: URLSearchParams) => Promise<EstimatesAnswer>,
): Figure => ({
  name: 'skill-profile',
  operation: 'skillProfileFigure',
  summary: 'Need, gap and outlook of each skill in one country',
  parameters: [
    parameter('country', 'One of FI, DE, IT, NL; FI when absent.'),
    parameter('wave', 'One wave; the newest when absent.'),
  ],
  find: async (parameters, language) => {
    const code = parameters.get('country') || 'FI';
    const country = parsePartnerCode(code);
    if (!country) return { parameter: 'country', value: code, allowed: partnerCodes.join(', ') };
    const asked = parameters.get('wave') ?? '';
    const answer = await estimates(
      new URLSearchParams({
        ...{ indicator: profileIndicators.join('~'), country },
        ...(asked !== '' && { wave: asked }),
      }),
    );
    const { wave = '' } = answer.query;
    if (wave === '' || wave.includes('~')) return { parameter: 'wave', value: asked, allowed: inCatalogue };
    const { release, demonstration } = answer;
    return {
      ...{ release, demonstration, view: { country, wave } },
      describe: async () => {
        const words = { country: countryTexts(language), figure: await figureFormatter(language) };
        const { t } = downloadTexts(language);
        const figure = describeProfile(answer, { country, wave, sector: 'ALL', size: 'ALL' }, words);
        return {
          words: figure,
          table: panelTable(
            figure,
            figure.groups,
            { group: t('column.domain'), panel: t('column.indicator') },
            language,
          ),
          draw: (palette, width) => drawProfile(figure, palette, width),
        };
      },
    };
  },
});
