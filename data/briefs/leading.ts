import { domains, type Domain } from '../competences/skill.ts';
import type { EstimatesAnswer } from '../contract/columns.ts';

/** The skill with the highest published gap of its domain. That it leads does not say that it is certain. */
export type LeadingSkill = { readonly domain: Domain; readonly skill: string };

/** One skill per domain in the order of the domains; none for a domain without any published gap. */
export function leadingSkills({ columns }: EstimatesAnswer): LeadingSkill[] {
  return domains.flatMap((domain) => {
    const [first] = columns.skill
      .map((skill, row) => ({ skill, row, value: columns.estimate[row] }))
      .filter(
        ({ row, value }) =>
          columns.indicator[row] === 'skill_gap' &&
          columns.domain[row] === domain &&
          typeof value === 'number',
      )
      .sort((a, b) => b.value! - a.value!);
    return first ? [{ domain, skill: first.skill }] : [];
  });
}
