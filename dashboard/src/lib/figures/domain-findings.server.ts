import type { Domain } from '@observatory/data/competences/skill.ts';
import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { describeSkillGaps } from '@observatory/data/figures/skill-gaps/describe.ts';
import type { SkillGapsRow } from '@observatory/data/figures/skill-gaps/figure.ts';
import { largestOf } from '@observatory/data/figures/skill-gaps/finding.ts';
import { skillGapsLabels } from '@observatory/data/figures/skill-gaps/labels.ts';
import { ofCountry } from '@observatory/data/figures/skill-gaps/of-country.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import type { Language } from '@observatory/data/messages/language.ts';

/** What may be said of the widest gap of one domain in one place. */
export type DomainFinding = {
  readonly domain: Domain;
  readonly label: string;
  /** Absent when nothing of the domain can be shown. */
  readonly row?: SkillGapsRow;
  readonly certain: boolean;
  readonly others: number;
};

/** The widest gap of each domain in a country, from an answer about skill gaps in several. */
export async function domainFindings(
  answer: EstimatesAnswer,
  country: string,
  language: Language,
): Promise<DomainFinding[]> {
  const view = {
    indicator: 'skill_gap',
    country,
    sector: 'ALL',
    size: 'ALL',
    wave: answer.query['wave'] ?? '',
  };
  const labels = skillGapsLabels(view, language);
  const figure = describeSkillGaps(ofCountry(answer, country), labels, await figureFormatter(language));
  return figure.groups.map(({ domain, label, rows }) => {
    const largest = largestOf(rows);
    return {
      domain,
      label,
      ...(largest.kind !== 'none' && { row: largest.row }),
      certain: largest.kind === 'certain',
      others: largest.kind === 'among' ? largest.others : 0,
    };
  });
}
