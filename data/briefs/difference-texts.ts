import { partLabel } from '../figures/comparison/names.ts';
import type { BriefContext } from './context.ts';
import { certainOf, testsOf, type Judged, type JudgedDifference } from './differences.ts';
import { count, skillName } from './lines.ts';
import type { Reference } from './subject.ts';

/** Differences that a sentence lists at most. */
const listed = 2;

/** The number of a difference as printed, taken down with its interval. */
export function quoteDifference(
  { query }: Judged,
  { value, low, high }: JudgedDifference,
  { id, label }: { readonly id: string; readonly label: string },
  { words, quotes }: Pick<BriefContext, 'words' | 'quotes'>,
): { readonly difference: string; readonly points: number; readonly low: string; readonly high: string } {
  const { signedPoints } = words.write;
  return {
    difference: quotes.quote({ id, label, value, text: signedPoints(value), low, high, query }),
    points: Math.abs(Math.round(value * 100)),
    low: signedPoints(low),
    high: signedPoints(high),
  };
}

/** Which skill gaps differ beyond doubt from those of the reference, or that none does, or that none can be judged. */
export function differencesText(
  rows: readonly Judged[],
  family: string,
  { kind: reference, place }: Reference,
  context: BriefContext,
): string {
  const { t } = context.words.brief;
  const certain = certainOf(rows);
  const items = certain.slice(0, listed).map((row) => {
    const number = {
      id: `${family}.${row.item}`,
      label: t('brief.number.difference', { label: skillName(row.item, context) }),
    };
    return t('brief.difference', {
      skill: skillName(row.item, context),
      verdict: row.difference.verdict,
      ...quoteDifference(row, row.difference, number, context),
    });
  });
  return t('brief.finding.difference', {
    ...foundOf(rows, family, context),
    inPlace: context.inPlace,
    reference,
    wave: place.wave,
    all: certain.length > listed ? 'no' : 'yes',
    list: items.join('; '),
  });
}

/** How often a country differs beyond doubt from the average of the partners, and where most. */
export function spreadText(context: BriefContext): string {
  const { spread, subject, words } = context;
  const { t } = words.brief;
  const certain = certainOf(spread);
  const items = certain.slice(0, listed).map((row) => {
    const country = partLabel('country', subject.countries[row.answer]!, words.language);
    const skill = skillName(row.item, context);
    const number = {
      id: `spread.${subject.countries[row.answer]}.${row.item}`,
      label: t('brief.number.difference', { label: `${country}, ${skill}` }),
    };
    return t('brief.difference.country', {
      country,
      skill,
      verdict: row.difference.verdict,
      ...quoteDifference(row, row.difference, number, context),
    });
  });
  return t('brief.finding.spread', {
    ...foundOf(spread, 'spread', context),
    all: certain.length > listed ? 'no' : 'yes',
    list: items.join('; '),
  });
}

/** Whether there are differences beyond doubt, how many, and of how many tests. */
function foundOf(rows: readonly Judged[], family: string, context: BriefContext) {
  const { t } = context.words.brief;
  const [certain, tests] = [certainOf(rows).length, testsOf(rows)];
  const query = rows[0]?.query ?? '';
  const kind = tests === 0 ? 'refused' : certain === 0 ? 'none' : 'some';
  if (kind === 'some') count(`${family}.certain`, certain, t('brief.number.certain'), query, context);
  return {
    kind,
    certain,
    tests: tests === 0 ? '' : count(`${family}.tests`, tests, t('brief.number.tests'), query, context),
  };
}
