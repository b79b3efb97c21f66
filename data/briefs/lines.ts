import type { Answer } from '../codebook/question.ts';
import { domainLabels, parseDomainCode } from '../competences/domains.ts';
import { skillByCode } from '../competences/skills.ts';
import type { EstimatesAnswer } from '../contract/columns.ts';
import { midSentence } from '../figures/mid-sentence.ts';
import type { SkillGapsRow } from '../figures/skill-gaps/figure.ts';
import { valueWords } from '../figures/skill-gaps/values.ts';
import { indicatorById } from '../indicators/catalogue.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { BriefWords } from '../messages/brief-texts.ts';
import type { Language } from '../messages/language.ts';
import type { Place } from '../survey/relate.ts';
import { reasons, type Reason } from '../survey/status.ts';
import type { BriefContext } from './context.ts';
import { estimateQuery, placeOfRow, type Shown } from './quotes.ts';

/** One estimate as it is printed; without numbers where it is hidden. */
export type Line = {
  readonly indicator: Indicator;
  /** Skill, domain, form or cause; `ALL` for the whole. */
  readonly item: string;
  readonly place: Place;
  readonly reason: Reason;
  readonly shown?: Shown;
};

/** The estimates of one indicator in an answer, in its order. */
export function linesOf(answer: EstimatesAnswer, id: string): Line[] {
  const indicator = indicatorById.get(id);
  if (!indicator) return [];
  const { columns } = answer;
  return columns.indicator.flatMap((code, row) => {
    if (code !== id) return [];
    const [value, low, high, n] = [columns.estimate, columns.ci_low, columns.ci_high, columns.n].map(
      (column) => column[row] ?? undefined,
    );
    const isShown = value !== undefined && low !== undefined && high !== undefined && n !== undefined;
    return [
      {
        indicator,
        item: columns.skill[row]!,
        place: placeOfRow(answer, row),
        reason: reasons.find((one) => one === columns.reason[row]) ?? 'none',
        ...(isShown && { shown: { value, low, high, n } }),
      },
    ];
  });
}

/** A row of a figure of skills as a line. */
export const lineOfRow = ({ skill, reason, estimate }: SkillGapsRow, id: string, place: Place): Line => ({
  indicator: indicatorById.get(id)!,
  item: skill,
  place,
  reason,
  ...(estimate && { shown: estimate }),
});

/** How a line is printed: its value or shortly why there is none, its interval, its answers, its remark. */
export type Printed = {
  readonly value: string;
  readonly range: string;
  readonly answers: string;
  readonly remark: string;
};

/** What a line is printed with. */
type Printing = Pick<BriefContext, 'words' | 'quotes' | 'answers'>;

function remarkOf({ reason, shown }: Line, { words, answers }: Printing): string {
  if (reason === 'none') return '';
  // With so many answers the low base is that of a single country.
  const isElsewhere = (shown?.n ?? 0) >= answers.release.thresholds.lowBaseBelow;
  if (reason === 'base_30_49' && isElsewhere) return words.brief.t('brief.low_in_country');
  return words.figure.t(`reason.${reason}`);
}

/** Prints a line and takes its number down. `label` says what it is, for who checks it. */
export function print(
  line: Line,
  { id, label }: { readonly id: string; readonly label: string },
  context: Printing,
): Printed {
  const { indicator, item, place, reason, shown } = line;
  const { words, quotes } = context;
  const remark = remarkOf(line, context);
  if (!shown) return { value: words.figure.t(`reason.${reason}.short`), range: '', answers: '', remark };
  const write = valueWords(indicator.kind, words.figure);
  const value = quotes.quote({
    id,
    label,
    value: shown.value,
    text: write.value(shown.value),
    low: shown.low,
    high: shown.high,
    n: shown.n,
    query: estimateQuery(place, indicator.id, item),
  });
  return { value, range: write.range(shown.low, shown.high), answers: words.write.count(shown.n), remark };
}

/** `54 % (95 % interval 46–62; 88 answers)`. */
export function evidence(
  line: Line & { readonly shown: Shown },
  number: { readonly id: string; readonly label: string },
  context: Printing,
): string {
  const { value, range, answers } = print(line, number, context);
  return context.words.brief.t('brief.evidence', {
    value,
    range,
    n: line.shown.n,
    count: answers,
    low: line.reason === 'base_30_49' ? 'yes' : 'no',
  });
}

/** `rank 2 (could be 1 to 4)`: a rank is never printed without the places that it may have. */
export function rankText(
  { estimate, skill, label }: SkillGapsRow,
  id: string,
  place: Place,
  { words, quotes }: Pick<BriefContext, 'words' | 'quotes'>,
): string {
  if (!estimate?.rank) return '';
  const { place: rank, best, worst } = estimate.rank;
  const text = quotes.quote({
    id: `rank.${id}.${skill}`,
    label: words.brief.t('brief.number.rank', { label }),
    value: rank,
    text: words.write.count(rank),
    low: best,
    high: worst,
    query: estimateQuery(place, id, skill),
  });
  return words.brief.t('brief.rank', { place: text, open: best === worst ? 'no' : 'yes', best, worst });
}

/** The label of a skill inside a sentence. */
export const skillName = (skill: string, { words: { language } }: Pick<BriefContext, 'words'>): string =>
  midSentence(skillByCode.get(skill)?.label[language] ?? skill, language);

/** What a line is about: a domain, or an answer that its indicator lists; the code where neither is known. */
export function itemName({ indicator, item }: Line, language: Language): string {
  const domain = parseDomainCode(item);
  if (domain) return domainLabels[domain][language];
  const listed = 'answers' in indicator ? (indicator.answers as readonly Answer[]) : [];
  return listed.find(({ code }) => code === item)?.label[language] ?? item;
}

/** A count that a sentence says, taken down. */
export const count = (
  id: string,
  value: number,
  label: string,
  query: string,
  { words, quotes }: { words: Pick<BriefWords, 'write'>; quotes: BriefContext['quotes'] },
): string => quotes.quote({ id, label, value, text: words.write.count(value), query });
