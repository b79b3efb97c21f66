import { VerdictAnswer } from '@observatory/data/contract/brief-answer.ts';
import { briefsPageTexts } from '@observatory/data/messages/briefs-page-texts.ts';
import { redirect } from '@sveltejs/kit';
import { answerOf } from '#lib/api/answer-of.server.ts';
import { describeVerdict, sayVerdict } from '#lib/briefs/describe-verdict.server.ts';
import { parseView } from '#lib/view/view.ts';

/** A longer text is no hash. */
const longest = 200;

/** A hash as it is typed from paper: blanks, hyphens and capitals do not matter. */
const cleaned = (text: string): string =>
  text
    .slice(0, longest)
    .replace(/[\s\u00A0-]/g, '')
    .toLowerCase();

export const load = async ({ fetch, url, params }) => {
  const { lang } = params;
  const typed = cleaned(url.searchParams.get('hash') ?? '');
  if (typed !== '') redirect(303, `/${lang}/verify/${encodeURIComponent(typed)}`);
  const hash = cleaned(params.hash ?? '');
  const isHash = /^[0-9a-f]{16,64}$/.test(hash);
  const given = isHash ? await answerOf(fetch, `briefs/verify/${hash}`, { lang }, VerdictAnswer) : undefined;
  const { t } = briefsPageTexts(lang);
  const rest = new URLSearchParams(url.searchParams);
  rest.delete('hash');
  return {
    ignored: parseView(rest, {}).ignored,
    hash: hash.replace(/(.{4})(?=.)/g, '$1 ').slice(0, 80),
    found: given && 'answer' in given ? describeVerdict(given.answer, lang) : undefined,
    lost:
      hash === ''
        ? undefined
        : !isHash
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
