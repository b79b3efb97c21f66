import { naceVersions } from '@observatory/data/sectors/nace.ts';
import { sectors } from '@observatory/data/sectors/sectors.ts';
import { sectorTexts } from '@observatory/data/messages/sector-texts.ts';
import { describeSectors } from '#lib/frameworks/describe-sectors.server.ts';
import type { Ignored } from '#lib/view/view.ts';

const names = ['code', 'title', 'version'];
/** A longer text is neither a code nor the title of a section. */
const longest = 200;

export const load = ({ url, params }) => {
  const given = (name: string) => (url.searchParams.get(name) ?? '').trim().slice(0, longest);
  const version = naceVersions.find((one) => one === given('version'));
  const ignored: Ignored[] = [...new Set(url.searchParams.keys())]
    .filter((parameter) => !names.includes(parameter))
    .map((parameter) => ({ code: 'parameter_unknown', parameter, value: given(parameter) }));
  if (given('version') !== '' && !version) {
    ignored.push({ code: 'code_unknown', parameter: 'version', value: given('version') });
  }
  return {
    ignored,
    pages: {
      title: sectorTexts(params.lang).t('sector.pages'),
      sectors: sectors.map(({ code, label }) => ({ code, label: label[params.lang] })),
    },
    ...describeSectors({ code: given('code'), title: given('title'), version }, params.lang),
  };
};
