import { domains } from '../competences/skill.ts';
import { domainLabels } from '../competences/domains.ts';
import { midSentence } from '../figures/mid-sentence.ts';
import { refusalSentence } from '../messages/difference-sentence.ts';
import { keyIndicators } from './ask.ts';
import type { BriefContext, Leading } from './context.ts';
import { quoteDifference } from './difference-texts.ts';
import { testsOf, type Judged } from './differences.ts';
import type { Block } from './document.ts';
import { estimateQuery } from './quotes.ts';
import { count, lineOfRow, linesOf, print, type Line } from './lines.ts';

type KeyFigure = Extract<Block, { kind: 'key-figures' }>['figures'][number];

/** Six figures: three of the place as a whole, and the highest gap of each domain with what is certain of it. */
export function keyFigureBlocks(context: BriefContext): Block[] {
  const { answers, subject, words, leading } = context;
  const { language } = words;
  const certainty = subject.isWeighted
    ? 'none'
    : words.country.t('country.certainty', { kind: 'unweighted', others: 0 });
  const whole = keyIndicators.flatMap((id, k) => {
    const judged = context.keyDifferences.find(({ answer }) => answer === k);
    const against = { judged, family: 'keys', tests: testsOf(context.keyDifferences) };
    return linesOf(answers.others, id).map((line) => {
      const label = line.indicator.label[language];
      return keyFigure(line, { id, label, certainty }, against, context);
    });
  });
  const highest = leading.map((lead) => {
    const { row, domain } = lead;
    const line = lineOfRow(row, 'skill_gap', subject.own);
    const label = words.brief.t('brief.key.label', {
      domain: domainLabels[domain][language],
      skill: midSentence(row.label, language),
    });
    const number = { id: `skill_gap.${row.skill}`, label, certainty: certaintyOf(lead, context) };
    return keyFigure(
      line,
      number,
      {
        judged: context.differences.find(({ item }) => item === row.skill),
        family: 'gaps',
        tests: testsOf(context.differences),
      },
      context,
    );
  });
  return [{ kind: 'key-figures', figures: [...whole, ...highest, ...missingDomains(context)] }];
}

/** Domains of which no gap can be shown, and why. */
const missingDomains = ({ gaps, leading, words }: BriefContext): KeyFigure[] =>
  domains
    .filter((domain) => leading.every((lead) => lead.domain !== domain))
    .map((domain) => {
      const reason = gaps.find((row) => row.domain === domain)?.reason ?? 'nobody_asked';
      return {
        label: domainLabels[domain][words.language],
        value: words.figure.t(`reason.${reason}.short`),
        isShown: false,
        about: words.figure.t(`reason.${reason}`),
        comparator: '',
      };
    });

/** The difference from the reference, and the tests that it is judged with. */
type Against = { readonly judged: Judged | undefined; readonly family: string; readonly tests: number };

function certaintyOf({ largest, row }: Leading, context: BriefContext): string {
  const { words, subject } = context;
  const others = largest.kind === 'among' ? largest.others : 0;
  const kind = subject.isWeighted ? largest.kind : 'unweighted';
  if (kind === 'among' && others > 1) {
    const query = estimateQuery(subject.own, 'skill_gap');
    count(`others.${row.domain}`, others, words.brief.t('brief.number.others'), query, context);
  }
  return words.country.t('country.certainty', { kind, others });
}

function keyFigure(
  line: Line,
  { id, label, certainty }: { readonly id: string; readonly label: string; readonly certainty: string },
  against: Against,
  context: BriefContext,
): KeyFigure {
  const { t, language } = context.words.brief;
  const { value, range, answers, remark } = print(line, { id, label }, context);
  if (!line.shown) return { label, value, isShown: false, about: remark, comparator: '' };
  const about = t('brief.key.about', {
    range,
    n: line.shown.n,
    count: answers,
    ofBase: line.indicator.ofBase[language],
    certainty,
    remark: remark === '' ? 'none' : remark,
  });
  return { label, value, isShown: true, about, comparator: comparatorOf(id, line, against, context) };
}

/** The same figure of the reference and the verdict on the difference, or why there is none. */
function comparatorOf(
  id: string,
  { indicator, item }: Line,
  { judged, family, tests }: Against,
  context: BriefContext,
): string {
  const { words, answers, subject } = context;
  const { t, language } = words.brief;
  const { reference } = subject;
  const other =
    answers.reference && linesOf(answers.reference, indicator.id).find((line) => line.item === item);
  if (!reference || !judged) return '';
  if (!judged.difference || !other?.shown)
    return judged.refusal === 'none' ? '' : refusalSentence(language, judged.refusal);
  const name = t('brief.reference', { reference: reference.kind, wave: reference.place.wave });
  const label = `${indicator.label[language]}: ${name}`;
  const { value, range } = print(other, { id: `reference.${id}`, label }, context);
  const number = {
    id: `difference.${id}`,
    label: t('brief.number.difference', { label: indicator.label[language] }),
  };
  const { verdict, low, high } = judged.difference;
  const isAdjusted = verdict === 'cannot_be_told_apart' && (low > 0 || high < 0);
  return t('brief.key.comparator', {
    name,
    value,
    range,
    // Its own interval leaves out zero, the one that allows for the other tests does not.
    verdict: isAdjusted ? 'adjusted' : verdict,
    tests: isAdjusted ? count(`${family}.tests`, tests, t('brief.number.tests'), judged.query, context) : '',
    ...quoteDifference(judged, judged.difference, number, context),
  });
}
