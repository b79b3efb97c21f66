import type { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import { domainLabels } from '@observatory/data/competences/domains.ts';
import { domains } from '@observatory/data/competences/skill.ts';
import { midSentence } from '@observatory/data/figures/mid-sentence.ts';
import { changeQuestion, type TrendAnswers } from '@observatory/data/figures/trend/ask.ts';
import { describeTrend } from '@observatory/data/figures/trend/describe.ts';
import type { TrendFigure } from '@observatory/data/figures/trend/figure.ts';
import type { TrendWords } from '@observatory/data/figures/trend/read-rows.ts';
import type { TrendName, TrendView } from '@observatory/data/figures/trend/view.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { compareTexts } from '@observatory/data/messages/compare-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { trendsTexts } from '@observatory/data/messages/trends-texts.ts';
import { exploreChoices, type Choice } from '#lib/filters/choices.server.ts';

/** Everything that the page of changes between waves says, in one language. */
export async function describeTrends(
  answers: TrendAnswers,
  view: TrendView,
  catalogue: CatalogueAnswer,
  language: Language,
) {
  const trends = trendsTexts(language);
  const compare = compareTexts(language);
  const words: TrendWords = { trends, compare, figure: await figureFormatter(language) };
  const figure = describeTrend(answers, view, words);
  const { t } = trends;
  const newest = catalogue.waves.at(-1) ?? '';
  const { indicator, country, sector, size, since } = view;
  const place = { indicator, country, sector, size, lang: language };
  return {
    figure,
    choices: { ...exploreChoices(catalogue, language), ...ownChoices(catalogue, words) },
    texts: {
      about: t('trends.about'),
      changes: t('trends.changes'),
      kept: t('trends.kept'),
      keptText: answers.outlook ? t('trends.kept.text', { newest }) : '',
      care: t('trends.care'),
      explore: t('trends.explore'),
      compare: t('trends.compare'),
    },
    names: { skill: t('trends.form.skill'), since: t('trends.form.since') },
    changes: changesOf(figure, view, newest, words),
    cares: [
      ...figure.breaks,
      ...(since === '' || !answers.change?.tests
        ? []
        : [compare.t('compare.guard.wave'), ...(size === 'ALL' ? [t('trends.care.mix')] : [])]),
    ],
    /** Why nothing is shown, each reason once. */
    reasons: figure.published
      ? []
      : [
          ...new Set(
            figure.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((c) => c.remark))),
          ),
        ],
    /** Files of the values, and of the changes where there are any. */
    downloads: [
      ...(since === ''
        ? []
        : [
            {
              label: t('trends.csv.changes'),
              href: `/api/v1/comparisons.csv?${new URLSearchParams({ ...changeQuestion(view, since, newest), lang: language })}`,
            },
          ]),
      {
        label: t('trends.csv.values'),
        href: `/api/v1/estimates.csv?${new URLSearchParams({ ...place, wave: catalogue.waves.join('~') })}`,
      },
    ],
    compared:
      since === ''
        ? undefined
        : `?a=${printed(view, since)}&b=${printed(view, newest)}${indicator === 'skill_gap' ? '' : `&indicator=${indicator}`}`,
  };
}

/** A wave of the place as the page of comparisons writes its columns. */
const printed = ({ country, sector, size }: TrendView, wave: string): string =>
  [country, sector, size, wave].filter((code) => code !== 'ALL').join('.');

/** What changed beyond doubt, by direction, and what stands there when nothing did. */
function changesOf(figure: TrendFigure, view: TrendView, newest: string, { trends: { t } }: TrendWords) {
  const { since } = view;
  const lists = figure.changed
    .filter(({ rows }) => rows.length > 0)
    .map(({ verdict, rows }) => ({
      verdict,
      title: t(`trends.changes.${verdict}`, { newest, since }),
      rows: rows.map(({ skill, label, change }) => ({
        skill,
        label,
        text: t('trends.change', { difference: change!.text, range: change!.range }),
      })),
    }));
  const judged = figure.groups.some(({ rows }) => rows.some(({ change }) => change));
  const kind = since === '' ? 'first' : judged ? 'none' : 'refused';
  return { lists, none: lists.length > 0 ? '' : t(`trends.changes.${kind}`, { newest }) };
}

function ownChoices(
  { skills, waves }: CatalogueAnswer,
  { trends: { t, language } }: TrendWords,
): Readonly<Record<Extract<TrendName, 'skill' | 'since'>, readonly Choice[]>> {
  const inSentence = (label: string) => midSentence(label, language);
  return {
    skill: [
      { code: 'ALL', label: inSentence(t('trends.all')), depth: 0 },
      ...domains.flatMap((domain): Choice[] => [
        { code: domain, label: inSentence(domainLabels[domain][language]), depth: 0 },
        ...skills
          .filter((one) => one.domain === domain)
          .map(({ code, label }) => ({ code, label: inSentence(label), depth: 1 })),
      ]),
    ],
    since:
      waves.length < 2
        ? [{ code: '', label: t('trends.form.none'), depth: 0 }]
        : waves
            .slice(0, -1)
            .map((code) => ({ code, label: code, depth: 0 }))
            .reverse(),
  };
}
