import {
  officialNeighboursOf,
  type Nearness,
  type OfficialNeighbour,
} from '@observatory/data/competences/official-neighbours.ts';
import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { describeAnswers } from '@observatory/data/figures/answers/describe.ts';
import { drawAnswers } from '@observatory/data/figures/answers/draw.ts';
import { answerParts, answerQuestions } from '@observatory/data/figures/answers/figure.ts';
import type { Drawing } from '@observatory/data/figures/drawing/drawing.ts';
import { palettes } from '@observatory/data/figures/palette.ts';
import { describePathway, pathwayIndicators } from '@observatory/data/figures/pathway/describe.ts';
import { drawProfile } from '@observatory/data/figures/profile/draw.ts';
import { answersTexts } from '@observatory/data/messages/answers-texts.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { partnerCodes, partnerCountries } from '@observatory/data/places/partner-countries.ts';
import { tableFiles, takeAway } from '#lib/take-away/take-away.server.ts';
import type { describeNeighbours } from './neighbours.server.ts';

/** The question for everything that the survey tells of one skill in each partner country. */
export const skillAsked = (skill: string): Record<string, string> => ({
  indicator: [
    ...new Set([...answerQuestions.flatMap((question) => answerParts[question].asks), ...pathwayIndicators]),
  ].join('~'),
  skill,
  country: partnerCodes.join('~'),
});

type Official = ReturnType<typeof describeNeighbours>;

/**
 * The figures of one skill by country, and what can be taken away from them.
 *
 * @param origin of this site, as readers reach it
 */
export async function describeSkillAnswers(
  skill: string,
  answer: EstimatesAnswer,
  official: Official,
  language: Language,
  origin: string,
) {
  const words = { answers: answersTexts(language), figure: await figureFormatter(language) };
  const { t } = words.answers;
  const wave = answer.query['wave'] ?? '';
  const nearest = nearestOf(skill, official, language);
  const pathway = describePathway(answer, { skill, wave }, words, nearest);
  const view = `/${language}/skills/${skill}`;
  const data = tableFiles('estimates', skillAsked(skill), language);
  const takeOf = (figure: string, asked: Record<string, string>, title: string) =>
    takeAway({ figure, asked, title, source: { wave }, view, data }, answer, language, origin);
  const answers = answerQuestions.map((question) => {
    const figure = describeAnswers(answer, { question, skill, sector: 'ALL', size: 'ALL', wave }, words);
    const take = takeOf('answers', { question, skill }, figure.title);
    return { heading: t(`answers.${question}`), figure, take };
  });
  return {
    heading: t('answers.heading'),
    answers,
    pathway: {
      heading: t('pathway.heading'),
      figure: pathway,
      take: takeOf('pathway', { skill }, pathway.title),
      official: nearest
        ? t('pathway.official.lead', { asked: nearest.asked, content: nearest.content })
        : t('pathway.official.none'),
      /** What the official values are called and each of them, for readers who do not open the table. */
      nearest: nearest && {
        title: nearest.title,
        values: partnerCountries.map(({ code, label }) => ({
          code,
          label: label[language],
          value: nearest.values.get(code) ?? '–',
        })),
      },
    },
  };
}

export type SkillAnswers = Awaited<ReturnType<typeof describeSkillAnswers>>;

/** What draws each figure of the page, by the name of its drawings. */
export const skillDrawings = ({ answers, pathway }: SkillAnswers) => [
  ...answers.map(({ figure }) => ({
    name: `answers-${figure.question}`,
    figure,
    draw: (width: number): Drawing => drawAnswers(figure, palettes.page, width),
  })),
  {
    name: 'pathway',
    figure: pathway.figure,
    draw: (width: number): Drawing => drawProfile(pathway.figure, palettes.page, width),
  },
];

/** From what is the same to what only touches a skill, and among equals from what people have to what is needed. */
const nearnesses: readonly Nearness[] = ['same', 'narrower', 'wider', 'related'];
const roleOrder = ['held', 'trained', 'needed'];

/** The official series nearest to a skill that the release has values of. */
function nearestOf(skill: string, { roles }: Official, language: Language) {
  const shown = new Map(
    roles.flatMap(({ figures }) =>
      figures.filter(({ rows }) => rows.length > 0).map((one) => [one.key, one]),
    ),
  );
  const order = (one: OfficialNeighbour) =>
    nearnesses.indexOf(one.nearness) * roleOrder.length + roleOrder.indexOf(one.role);
  const found = officialNeighboursOf(skill)
    .toSorted((a, b) => order(a) - order(b))
    .flatMap(({ indicator, breakdown }) => shown.get(`${indicator} ${breakdown}`) ?? [])[0];
  if (!found) return undefined;
  const byPlace = new Map(found.rows.map((row) => [row.place, row]));
  const values = new Map(
    partnerCountries.flatMap(({ code, label }): [string, string][] => {
      const row = byPlace.get(label[language]);
      if (!row) return [];
      const text = [row.text, ...row.flags].join(' ');
      return [[code, row.period === '' ? text : `${text} (${row.period})`]];
    }),
  );
  const [asked = '', content = ''] = found.texts;
  return { title: `${found.title}, ${found.unit}`, values, asked, content };
}
