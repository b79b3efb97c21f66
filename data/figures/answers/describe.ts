import { domainLabels } from '../../competences/domains.ts';
import { domains } from '../../competences/skill.ts';
import { skillByCode, skills } from '../../competences/skills.ts';
import type { EstimatesAnswer } from '../../contract/columns.ts';
import { indicatorById } from '../../indicators/catalogue.ts';
import type { AnswersKey } from '../../messages/answers-texts.ts';
import type { FigureKey, Translator } from '../../messages/catalogue.ts';
import { numbers } from '../../messages/numbers.ts';
import { partnerCountries } from '../../places/partner-countries.ts';
import { partLabel } from '../comparison/names.ts';
import { midSentence } from '../mid-sentence.ts';
import { footOf } from '../skill-gaps/describe.ts';
import { inPlaceOf } from '../skill-gaps/labels.ts';
import { answerParts, type AnswerQuestion, type AnswerRow, type AnswersFigure } from './figure.ts';
import { placesOf } from './places.ts';
import { readAnswers } from './read-rows.ts';

/** One skill by country, or the skills of one country; in one sector, size and wave. */
export type AnswersView = {
  readonly question: AnswerQuestion;
  readonly sector: string;
  readonly size: string;
  readonly wave: string;
} & ({ readonly skill: string } | { readonly country: string });

export type AnswersWords = {
  readonly answers: Translator<AnswersKey>;
  readonly figure: Translator<FigureKey>;
};

/** The answers behind a share: what the figure says, in one language. */
export function describeAnswers(
  answer: EstimatesAnswer,
  view: AnswersView,
  words: AnswersWords,
): AnswersFigure {
  const { t, language } = words.answers;
  const { question } = view;
  const { codes, main } = answerParts[question];
  const parts = codes.map((code) => t('answers.part', { code }));
  const row = (key: string, label: string, at: { country: string; skill: string }): AnswerRow => {
    const read = readAnswers(answer, question, at, words.figure);
    const { domain } = skillByCode.get(at.skill)!;
    return { ...read, skill: key, domain, label, cells: [], spoken: spokenOf(label, read, parts, words) };
  };
  const one = 'skill' in view ? skillByCode.get(view.skill)! : undefined;
  const country = 'country' in view ? view.country : '';
  const groups = one
    ? [
        {
          domain: one.domain,
          label: one.label[language],
          rows: partnerCountries.map(({ code, label }) =>
            row(code, label[language], { country: code, skill: one.code }),
          ),
        },
      ]
    : domains.map((domain) => ({
        domain,
        label: domainLabels[domain][language],
        rows: skills
          .filter((skill) => skill.domain === domain)
          .map(({ code, label }) => row(code, label[language], { country, skill: code })),
      }));
  const rows = groups.flatMap((group) => group.rows);
  const unweighted = answer.notes.includes('unweighted');
  const shown = rows.filter((each) => each.parts);
  const certain = rows.filter(({ isCertain }) => isCertain);
  const kind =
    shown.length === 0 ? 'hidden' : unweighted ? 'unweighted' : certain.length > 0 ? 'some' : 'none';
  const places = one
    ? placesOf(
        certain.map(({ skill }) => skill),
        words.answers,
      )
    : '';
  const title = one
    ? t(`answers.title.${question}.country`, { skill: one.label[language], kind, places })
    : t(`answers.title.${question}.skill`, {
        where: inPlaceOf(country, language) ?? country,
        kind,
        count: certain.length,
        tests: shown.length,
      });
  const indicator = indicatorById.get(main)!;
  const filters = (['sector', 'size'] as const)
    .filter((name) => view[name] !== 'ALL')
    .map((name) => midSentence(partLabel(name, view[name], language), language));
  const write = numbers(language);
  return {
    language,
    question,
    title,
    subtitle: t('answers.subtitle', {
      question,
      ofBase: [indicator.ofBase[language], ...filters].join(', '),
      unweighted: String(unweighted),
    }),
    foot: footOf(
      answer,
      rows.flatMap((each) => (each.main ? [{ estimate: each.main }] : [])),
      { weights: unweighted ? 'some' : indicator.weight, wave: view.wave },
      words.figure,
    ),
    alt: t('answers.alt', { title, hidden: rows.length - shown.length }),
    parts,
    legend: {
      hidden: t('answers.legend.hidden'),
      lowBase: words.figure.t('reason.base_30_49.short'),
      interval: t('answers.legend.interval', { question }),
    },
    groups,
    table: {
      caption: title,
      columns: [
        t('answers.column', { by: one ? 'country' : 'skill' }),
        ...parts,
        t('answers.main', { question }),
        words.figure.t('table.interval'),
        words.figure.t('table.n'),
        words.figure.t('table.status'),
      ],
      rows: rows.map(({ skill, label, parts: shares, main: share, mainText, remark }) => ({
        key: skill,
        cells: [
          label,
          ...(shares ? shares.map(write.percent) : parts.map(() => '')),
          share ? mainText : '',
          share ? `${write.points(share.low)}–${write.points(share.high)}` : '',
          share ? write.count(share.n) : '',
          remark,
        ],
      })),
    },
    published: shown.length > 0,
  };
}

function spokenOf(
  label: string,
  { parts: shares, main, remark }: ReturnType<typeof readAnswers>,
  parts: readonly string[],
  { answers: { t, language } }: AnswersWords,
): string {
  if (!shares || !main) return t('answers.spoken.hidden', { label, reason: remark });
  const write = numbers(language);
  return t('answers.spoken', {
    label,
    values: shares.map((share, k) => `${parts[k]} ${write.percent(share)}`).join('; '),
    n: main.n,
    count: write.count(main.n),
    remark: remark === '' ? 'none' : remark,
  });
}
