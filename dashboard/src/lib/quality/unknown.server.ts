import { domainLabels } from '@observatory/data/competences/domains.ts';
import { domains } from '@observatory/data/competences/skill.ts';
import { skillByCode } from '@observatory/data/competences/skills.ts';
import type { Quality } from '@observatory/data/contract/quality.ts';
import { indicatorById } from '@observatory/data/indicators/catalogue.ts';
import type { QualityContext } from './context.server.ts';

/** How many did not know, by indicator and item, in groups of one indicator or domain. */
export type UnknownTable = {
  readonly title: string;
  readonly item: string;
  readonly share: string;
  readonly rows: readonly UnknownRow[];
};
export type UnknownRow = {
  readonly indicator: string;
  readonly skill: string;
  readonly label: string;
  /** Its place on a line from nothing to the largest share of the page, 0 to 1; absent where it is hidden. */
  readonly place?: number;
  readonly text: string;
};

export function unknownOf({ doNotKnow }: Quality, { t, language, write }: QualityContext): UnknownTable[] {
  const largest = Math.max(0.01, ...doNotKnow.share.map((share) => share ?? 0));
  const rows = doNotKnow.indicator.map((indicator, at) => {
    const skill = doNotKnow.item[at]!;
    const share = doNotKnow.share[at] ?? undefined;
    const known = skillByCode.get(skill);
    return {
      indicator,
      skill,
      domain: known?.domain,
      label: known?.label[language] ?? indicatorById.get(indicator)?.label[language] ?? indicator,
      text: share === undefined ? t('quality.unknown.hidden') : write.percent(share),
      ...(share !== undefined && { place: share / largest }),
    };
  });
  const nameOf = (indicator: string) => indicatorById.get(indicator)?.label[language] ?? indicator;
  const groups = Map.groupBy(rows, ({ indicator, domain }) => `${indicator}|${domain ?? ''}`);
  return [...groups.values()]
    .toSorted((a, b) => places(a[0]?.domain) - places(b[0]?.domain))
    .map((own) => {
      const { indicator, domain } = own[0]!;
      const parts = [nameOf(indicator), ...(domain ? [domainLabels[domain][language]] : [])];
      return {
        title: domain ? parts.join(': ') : nameOf(indicator),
        item: t('quality.unknown.item'),
        share: t('quality.unknown.share'),
        rows: own.map(({ domain: _, ...row }) => row),
      };
    });
}

/** Domains in their order; what has no domain comes last. */
const places = (domain: (typeof domains)[number] | undefined): number =>
  domain ? domains.indexOf(domain) : domains.length;
