import { rowsOf } from '../figures/profile/describe.ts';
import { gapsFinding, type GapsFinding } from '../figures/profile/finding.ts';
import type { SkillGapsRow } from '../figures/skill-gaps/figure.ts';
import { largestOf, type Largest } from '../figures/skill-gaps/finding.ts';
import type { BriefWords } from '../messages/brief-texts.ts';
import type { Domain } from '../competences/skill.ts';
import type { ComparisonsAnswer } from '../contract/comparisons.ts';
import type { BriefAnswers } from './ask.ts';
import { judge, type Judged } from './differences.ts';
import type { BriefQuestion } from './document.ts';
import type { BriefSettings } from './imprint.ts';
import { leadingSkills } from './leading.ts';
import { expectationsOf, type Expectation } from './expectations.ts';
import { quotes, type Quotes } from './quotes.ts';
import { inPlaceOfSubject, type Subject } from './subject.ts';

/** The highest gap of a domain, and what is certain of it. */
export type Leading = { readonly domain: Domain; readonly row: SkillGapsRow; readonly largest: Largest };

/** What every section is written from. */
export type BriefContext = {
  readonly question: BriefQuestion;
  readonly subject: Subject;
  readonly answers: BriefAnswers;
  readonly words: BriefWords;
  readonly settings: BriefSettings;
  readonly quotes: Quotes;
  /** `in Finland` */
  readonly inPlace: string;
  readonly gaps: readonly SkillGapsRow[];
  readonly finding: GapsFinding;
  readonly leading: readonly Leading[];
  readonly expectations: readonly Expectation[];
  /** The gaps against the reference; empty without one. */
  readonly differences: readonly Judged[];
  /** The key figures against the reference, judged together. */
  readonly keyDifferences: readonly Judged[];
  /** The gaps against the wave before. */
  readonly changes: readonly Judged[];
  /** Each country against the average of all, judged together. */
  readonly spread: readonly Judged[];
};

/** Reads the answers once for all sections. */
export function briefContext(
  question: BriefQuestion,
  subject: Subject,
  answers: BriefAnswers,
  words: BriefWords,
  settings: BriefSettings,
): BriefContext {
  const gaps = rowsOf(answers.profile, { ...subject.own, indicator: 'skill_gap' }, words.figure);
  const leads = leadingSkills(answers.profile);
  // Of answers without weights no difference is stated, though one between two of them could be worked out.
  const judged = (compared: readonly (ComparisonsAnswer | undefined)[]) =>
    judge(subject.isWeighted ? compared.flatMap((one) => one ?? []) : []);
  return {
    question,
    subject,
    answers,
    words,
    settings,
    quotes: quotes(),
    inPlace: inPlaceOfSubject(subject, words.brief),
    gaps,
    finding: gapsFinding(gaps, subject.isWeighted),
    leading: leads.map(({ domain, skill }) => ({
      domain,
      row: gaps.find((row) => row.skill === skill)!,
      largest: largestOf(gaps.filter((row) => row.domain === domain)),
    })),
    expectations: expectationsOf(answers.profile),
    differences: judged([answers.gaps]),
    keyDifferences: judged(answers.keys),
    changes: judged([answers.before]),
    spread: judged(answers.countries?.answers.comparisons ?? []),
  };
}
