import { grouped } from '@observatory/data/briefs/printed-hash.ts';
import { usualSections } from '@observatory/data/briefs/sections.ts';
import type { VerdictAnswer } from '@observatory/data/contract/brief-answer.ts';
import { briefsPageTexts } from '@observatory/data/messages/briefs-page-texts.ts';
import { languageNames } from '@observatory/data/messages/language-names.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { numbers } from '@observatory/data/messages/numbers.ts';
import { printBriefView, tailOf } from './brief-view.ts';
import { describeChanges } from './describe-changes.server.ts';

/** What is found of a hash; `unread` is what cannot be one. */
export type Verdict = 'current' | 'older' | 'remade' | 'gone' | 'unread' | 'unknown';

const verdicts = { gone: 'gone', other: 'remade' } as const;

/** What a verdict is called and what it means. */
export function sayVerdict(verdict: Verdict, language: Language) {
  const { t } = briefsPageTexts(language);
  return {
    verdict,
    isGood: verdict === 'current',
    title: t('verify.verdict', { verdict }),
    about: t('verify.about', { verdict }),
    remedies:
      verdict === 'unknown'
        ? [t('verify.remedy.digits'), t('verify.remedy.site')]
        : ([] as readonly string[]),
  };
}

/** Whether a brief is genuine and current, what it is, and what changed since. */
export function describeVerdict(answer: VerdictAnswer, language: Language) {
  const { t } = briefsPageTexts(language);
  const { question, again, current, release, changes } = answer;
  const verdict = again === 'same' ? (current ? 'current' : 'older') : verdicts[again];
  const { kind, place, wave, extent, sections } = question;
  const path = `/${question.language}/briefs/${place}`;
  const isUsual = sections.join() === usualSections(kind, extent).join();
  const view = { kind, wave, extent, sections: isUsual ? [] : sections };
  const asked = printBriefView(view);
  const day = answer.publishedAt === undefined ? '' : numbers(language).day(answer.publishedAt);
  const facts = [
    { fact: 'name', text: answer.name, lang: question.language },
    { fact: 'title', text: answer.title, lang: question.language },
    { fact: 'edition', text: day },
    { fact: 'release', text: release },
    { fact: 'language', text: languageNames[question.language], lang: question.language },
    { fact: 'hash', text: grouped(answer.hash) },
  ];
  return {
    ...sayVerdict(verdict, language),
    language: question.language,
    heading: t('verify.facts'),
    compare: verdict === 'current' || verdict === 'older' ? t('verify.compare') : '',
    facts: facts.flatMap(({ fact, text, lang }) =>
      text ? [{ fact, label: t('verify.fact', { fact }), text, lang }] : [],
    ),
    links: [
      ...(again === 'gone' ? [] : [{ label: t('verify.same'), href: path + tailOf({ release, ...asked }) }]),
      ...(release === answer.currentRelease ? [] : [{ label: t('verify.now'), href: path + tailOf(asked) }]),
    ],
    since: t('verify.since'),
    changes: changes && release !== answer.currentRelease ? describeChanges(changes, language) : undefined,
  };
}
