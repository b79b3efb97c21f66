import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { describeProfile } from '@observatory/data/figures/profile/describe.ts';
import { drawProfile } from '@observatory/data/figures/profile/draw.ts';
import { profileIndicators, type ProfileFigure } from '@observatory/data/figures/profile/figure.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { countryTexts } from '@observatory/data/messages/country-texts.ts';
import { downloadTexts } from '@observatory/data/messages/download-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { parsePartnerCode, partnerCodes } from '@observatory/data/places/partner-countries.ts';

import { parameter } from '../http/describe.ts';
import { inCatalogue, type Described, type Figure } from './figure.ts';

/** One row per skill and indicator, hidden values with their reason. */
function tableOf({ columns, groups, panels }: ProfileFigure, language: Language): Described['table'] {
  const { t } = downloadTexts(language);
  return {
    columns: [
      t('column.domain'),
      columns.skill,
      t('column.indicator'),
      ...[columns.value, columns.interval, columns.answers, columns.remark],
    ],
    rows: groups.flatMap(({ label, rows }) =>
      rows.flatMap((row) =>
        row.cells.map(({ estimate, valueText, intervalText, remark }, k) => {
          const cells = [valueText, intervalText.replace(/[()]/g, ''), String(estimate?.n ?? '')];
          return [label, row.label, panels[k]!.label, ...(estimate ? cells : ['', '', '']), remark];
        }),
      ),
    ),
  };
}

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
        const figure = describeProfile(answer, { country, wave, sector: 'ALL', size: 'ALL' }, words);
        return {
          words: figure,
          table: tableOf(figure, language),
          draw: (palette, width) => drawProfile(figure, palette, width),
        };
      },
    };
  },
});
