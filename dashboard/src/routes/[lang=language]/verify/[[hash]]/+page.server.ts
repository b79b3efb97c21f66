import { grouped, isHash, typedHash } from '@observatory/data/briefs/printed-hash.ts';
import { VerdictAnswer } from '@observatory/data/contract/brief-answer.ts';
import { briefsPageTexts } from '@observatory/data/messages/briefs-page-texts.ts';
import { redirect } from '@sveltejs/kit';
import { answerOf } from '#lib/api/answer-of.server.ts';
import { describeVerdict, sayVerdict } from '#lib/briefs/describe-verdict.server.ts';
import { parseView } from '#lib/view/view.ts';

export const load = async ({ fetch, url, params }) => {
  const { lang } = params;
  const typed = typedHash(url.searchParams.get('hash') ?? '');
  if (typed !== '') redirect(303, `/${lang}/verify/${encodeURIComponent(typed)}`);
  const hash = typedHash(params.hash ?? '');
  const given = isHash(hash)
    ? await answerOf(fetch, `briefs/verify/${hash}`, { lang }, VerdictAnswer)
    : undefined;
  const { t } = briefsPageTexts(lang);
  const rest = new URLSearchParams(url.searchParams);
  rest.delete('hash');
  return {
    ignored: parseView(rest, {}).ignored,
    hash: grouped(hash).slice(0, 80),
    found: given && 'answer' in given ? describeVerdict(given.answer, lang) : undefined,
    lost:
      hash === ''
        ? undefined
        : !isHash(hash)
          ? sayVerdict('unread', lang)
          : given && 'refused' in given
            ? sayVerdict('unknown', lang)
            : undefined,
    texts: {
      title: t('verify.title'),
      lead: t('verify.lead'),
      label: t('verify.label'),
      hint: t('verify.hint'),
      submit: t('verify.submit'),
      remedy: t('verify.remedy'),
      new: t('verify.remedy.new'),
    },
  };
};
