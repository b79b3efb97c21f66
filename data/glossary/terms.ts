import { certaintyTerms } from './certainty-terms.ts';
import { frameworkTerms } from './framework-terms.ts';
import { surveyTerms } from './survey-terms.ts';
import type { GlossaryTerm } from './term.ts';

/** The parts of the glossary, in the order of its page. */
export const glossaryParts = {
  survey: surveyTerms,
  certainty: certaintyTerms,
  frameworks: frameworkTerms,
} as const;

export const glossaryTerms: readonly GlossaryTerm[] = Object.values(glossaryParts).flat();
