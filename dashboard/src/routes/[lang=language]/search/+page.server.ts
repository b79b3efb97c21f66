import { SearchAnswer } from '@observatory/data/contract/search-answer.ts';
import { searchTexts } from '@observatory/data/messages/search-texts.ts';
import { longestQuestion } from '@observatory/data/search/search.ts';
import { ask } from '#lib/api/ask.server.ts';
import { parseView } from '#lib/view/view.ts';

const shown = 50;

export const load = async ({ fetch, url, params }) => {
  const { lang } = params;
  const { t } = searchTexts(lang);
  const asked = (url.searchParams.get('q') ?? '').trim().slice(0, longestQuestion);
  const others = new URLSearchParams(url.searchParams);
  others.delete('q');
  const { total, said, hits } = await ask(
    fetch,
    'search',
    { q: asked, limit: `${shown}`, lang },
    SearchAnswer,
  );
  return {
    asked,
    said,
    hits,
    ignored: parseView(others, {}).ignored,
    texts: {
      title: t('search.title'),
      about: t('search.about'),
      label: t('search.label'),
      hint: t('search.hint'),
      submit: t('search.submit'),
      results: t('search.results'),
      remedy: asked !== '' && total === 0 ? t('search.remedy') : '',
      more: total > hits.length ? t('search.more', { shown: hits.length }) : '',
    },
  };
};
