import { officialNeighboursOf, type OfficialNeighbour } from '../competences/official-neighbours.ts';
import type { EstimatesAnswer, ObservationsAnswer } from '../contract/columns.ts';
import type { ComparisonsAnswer } from '../contract/comparisons.ts';
import type { CoverageAnswer } from '../contract/coverage.ts';
import type { Manifest } from '../contract/manifest.ts';
import { askComparison } from '../figures/comparison/ask.ts';
import type { ComparisonAnswers } from '../figures/comparison/read-rows.ts';
import { comparisonQuestion, type ComparisonView } from '../figures/comparison/view.ts';
import { profileIndicators } from '../figures/profile/figure.ts';
import { sectors } from '../sectors/sectors.ts';
import { sizeCodes } from '../sectors/sizes.ts';
import type { Place } from '../survey/relate.ts';
import type { BriefQuestion } from './document.ts';
import { leadingSkills } from './leading.ts';
import { subjectOf, type Subject } from './subject.ts';

type Question = Readonly<Record<string, string>>;

/** What a brief reads of the manifest of its release. */
export type BriefRelease = Pick<
  Manifest,
  | 'release'
  | 'contentHash'
  | 'publishedAt'
  | 'demonstration'
  | 'thresholds'
  | 'waves'
  | 'uploads'
  | 'vintages'
  | 'previous'
  | 'keptFormer'
>;

/** How the interface is asked: each takes the parameters of its path. */
export type BriefAsks = {
  readonly estimates: (question: Question) => Promise<EstimatesAnswer>;
  readonly comparisons: (question: Question) => Promise<ComparisonsAnswer>;
  readonly observations: (question: Question) => Promise<ObservationsAnswer>;
  readonly coverage: (question: Question) => Promise<CoverageAnswer>;
};

/** Everything that a brief is made of; all of one release. */
export type BriefAnswers = {
  readonly release: BriefRelease;
  /** Need, gap and outlook of each skill. */
  readonly profile: EstimatesAnswer;
  /** Key figures, and what is asked about vocational education and training. */
  readonly others: EstimatesAnswer;
  /** Key figures and gaps of what the brief compares with. */
  readonly reference?: EstimatesAnswer;
  /** The gaps against the reference: every skill in one answer. */
  readonly gaps?: ComparisonsAnswer;
  /** Each key figure against the reference, in the order of `keyIndicators`. */
  readonly keys: readonly ComparisonsAnswer[];
  /** The gaps against those of the wave before. */
  readonly before?: ComparisonsAnswer;
  /** The gaps of each country against the average of all; only where the brief is about several. */
  readonly countries?: { readonly view: ComparisonView; readonly answers: ComparisonAnswers };
  /** The gaps of the leading skills by size, and by sector or country. */
  readonly parts: readonly EstimatesAnswer[];
  /** Answers against population; only where the brief is about one sector. */
  readonly coverage?: CoverageAnswer;
  readonly context: readonly OfficialNeighbour[];
  readonly observations: ObservationsAnswer;
};

/** Figures of a place as a whole that stand first in a brief. */
export const keyIndicators = ['gap_incidence', 'gap_density', 'ssv_density'] as const;
export const vetIndicators = [
  'vet_preparedness',
  'vet_cooperation',
  'vet_cooperation_wished',
  'joint_interest',
] as const;
export const driverIndicator = 'gap_driver';

/** Groups of sections, and sections that stand in none: together they are all sectors. */
export const wholeSectors = sectors.filter(({ parent }) => parent === 'ALL').map(({ code }) => code);

/**
 * Asks what a brief needs, in two rounds: which skills lead decides what is asked of sizes, sectors and official
 * statistics.
 *
 * @throws NoBrief when there is nothing to make it of
 */
export async function askBrief(
  question: BriefQuestion,
  release: BriefRelease,
  asks: BriefAsks,
): Promise<BriefAnswers> {
  const subject = subjectOf(question, release.waves);
  const { own, reference, before } = subject;
  const lang = question.language;
  const estimates = (indicators: readonly string[], place: Place, more: Question = {}) =>
    asks.estimates({ indicator: indicators.join('~'), ...place, ...more, lang });
  const against = (indicator: string, other: Place) =>
    asks.comparisons({ ...comparisonQuestion({ indicator, columns: [other, own] }, 1), lang });
  const others = [...keyIndicators, ...vetIndicators, driverIndicator];
  const first = Promise.all([
    estimates(profileIndicators, own),
    estimates(others, own),
    reference && estimates([...keyIndicators, 'skill_gap'], reference.place),
    reference && against('skill_gap', reference.place),
    Promise.all(reference ? keyIndicators.map((id) => against(id, reference.place)) : []),
    before && against('skill_gap', before),
    askCountries(subject, lang, asks),
    subject.kind === 'sector' ? asks.coverage({ wave: own.wave, lang }) : undefined,
  ]);
  const [profile, other, compared, gaps, keys, earlier, countries, coverage] = await first;
  const leading = leadingSkills(profile);
  const skill = leading.map((one) => one.skill).join('~');
  const context = leading.flatMap(({ skill: code }) => officialNeighboursOf(code));
  const [parts, observations] = await Promise.all([
    Promise.all(
      skill === '' ? [] : partsOf(subject).map((part) => estimates(['skill_gap'], own, { ...part, skill })),
    ),
    asks.observations({
      indicator: [...new Set(context.map(({ indicator }) => indicator))].join('~'),
      breakdown: [...new Set(context.map(({ breakdown }) => breakdown))].join('~'),
      country: [...subject.countries, 'EU27_2020'].join('~'),
      lang,
    }),
  ]);
  return {
    release,
    profile,
    others: other,
    ...(compared && { reference: compared }),
    ...(gaps && { gaps }),
    keys,
    ...(earlier && { before: earlier }),
    ...(countries && { countries }),
    parts,
    ...(coverage && { coverage }),
    context,
    observations,
  };
}

/** What the leading skills are broken down by. */
export function partsOf({ kind, countries }: Subject): readonly Question[] {
  const sizes = { size: sizeCodes.join('~') };
  if (kind === 'sector') return [sizes, { country: countries.join('~') }];
  return [sizes, { sector: wholeSectors.join('~') }];
}

async function askCountries(
  { kind, own, countries }: Subject,
  language: BriefQuestion['language'],
  asks: BriefAsks,
): Promise<BriefAnswers['countries']> {
  if (kind === 'country' || countries.length < 2) return undefined;
  const view = {
    indicator: 'skill_gap',
    columns: ['EQUAL', ...countries].map((country) => ({ ...own, country })),
  };
  return { view, answers: await askComparison(view, language, asks.estimates, asks.comparisons) };
}
