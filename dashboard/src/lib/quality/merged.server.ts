import type { Quality } from '@observatory/data/contract/quality.ts';
import { sectionLabel, sizeLabel, type QualityContext } from './context.server.ts';

/** Which cells share a weight, in words. */
export type MergedCells = { readonly lead: string; readonly groups: readonly string[] };

export function mergedOf(
  { cells, strata }: Quality & { strata: NonNullable<Quality['strata']> },
  context: QualityContext,
): MergedCells {
  const { t, write } = context;
  const number = write.count(strata.number);
  if (!strata.ofCell) return { lead: t('quality.merged.untold', { strata: number }), groups: [] };
  const weighed = strata.ofCell.flatMap((stratum, at) => (stratum === null ? [] : [{ stratum, at }]));
  const groups = [...Map.groupBy(weighed, ({ stratum }) => stratum).values()]
    .filter((members) => members.length > 1)
    .map((members) => members.map(({ at }) => ({ section: cells.section[at]!, size: cells.size[at]! })));
  return {
    lead: t('quality.merged.lead', { groups: groups.length, strata: number }),
    groups: groups.map((members) => groupText(members, context)),
  };
}

/** `Mining and quarrying: 50–249 staff and 250 or more staff`; several sections one after the other. */
function groupText(
  members: readonly { section: string; size: string }[],
  { language }: QualityContext,
): string {
  const list = new Intl.ListFormat(language);
  return [...Map.groupBy(members, ({ section }) => section)]
    .map(
      ([section, own]) =>
        `${sectionLabel(section, language)}: ${list.format(own.map(({ size }) => sizeLabel(size, language)))}`,
    )
    .join('; ');
}
