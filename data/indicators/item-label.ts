import { domainLabels, parseDomainCode } from '../competences/domains.ts';
import { skillByCode } from '../competences/skills.ts';
import type { Labels } from '../messages/language.ts';
import type { Itemised } from './indicator.ts';

/**
 * What one figure of an indicator is about: a skill, a domain or an answer. Undefined for `ALL` and for codes that the
 * indicator does not have. A code of an answer means something only within its indicator.
 */
export function itemLabel(indicator: Itemised, item: string): Labels | undefined {
  switch (indicator.detail) {
    case 'none':
      return undefined;
    case 'skill':
      return skillByCode.get(item)?.label;
    case 'domain': {
      const domain = parseDomainCode(item);
      return domain && domainLabels[domain];
    }
    case 'answer':
      return indicator.answers.find(({ code }) => code === item)?.label;
  }
}
