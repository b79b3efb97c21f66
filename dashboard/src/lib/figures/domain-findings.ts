import type { Domain } from '@observatory/data/competences/skill.ts';
import type { SkillGapsFigure, SkillGapsRow } from '@observatory/data/figures/skill-gaps/figure.ts';
import { directionOf, largestOf } from '@observatory/data/figures/skill-gaps/finding.ts';

/** What may be said of the value that stands out in one domain of a figure. */
export type DomainFinding = {
  readonly domain: Domain;
  readonly label: string;
  /** Absent when nothing of the domain can be shown. */
  readonly row?: SkillGapsRow;
  readonly certain: boolean;
  /** Whether a country of the figure has no weights: then the value is indicative. */
  readonly unweighted: boolean;
  readonly others: number;
};

/** The value that stands out in each domain of a figure of an indicator. */
export const domainFindings = (figure: SkillGapsFigure, indicator: string): DomainFinding[] =>
  figure.groups.map(({ domain, label, rows }) => {
    const largest = largestOf(rows, directionOf(indicator));
    return {
      domain,
      label,
      ...(largest.kind !== 'none' && { row: largest.row }),
      certain: largest.kind === 'certain' && !figure.unweighted,
      unweighted: figure.unweighted,
      others: largest.kind === 'among' ? largest.others : 0,
    };
  });
