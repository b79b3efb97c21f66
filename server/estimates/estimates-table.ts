import { domainLabels } from '@observatory/data/competences/domains.ts';
import { domains } from '@observatory/data/competences/skill.ts';
import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { indicatorById, indicators, itemsOf } from '@observatory/data/indicators/catalogue.ts';
import { itemLabel } from '@observatory/data/indicators/item-label.ts';
import { formatter, loadPageMessages } from '@observatory/data/messages/catalogue.ts';
import { downloadTexts, type DownloadKey } from '@observatory/data/messages/download-texts.ts';
import type { Labels, Language } from '@observatory/data/messages/language.ts';
import { partnerCountries } from '@observatory/data/places/partner-countries.ts';
import { partnerships } from '@observatory/data/places/partnership.ts';
import { sectors } from '@observatory/data/sectors/sectors.ts';
import { sizes } from '@observatory/data/sectors/sizes.ts';
import { reasons, statuses } from '@observatory/data/survey/status.ts';
import { siteName } from '@observatory/data/messages/site-name.ts';

import { encodeAll, recode, type Column, type Table } from '../http/formats/table.ts';
import { estimateAttributes } from './estimate-attributes.ts';

/** Digits after the point to show and what is counted, by column of numbers. */
const measures = {
  estimate: [3, 'estimate'],
  standard_error: [4, 'estimate'],
  ci_low: [3, 'estimate'],
  ci_high: [3, 'estimate'],
  n: [0, 'answers'],
  n_effective: [1, 'answers'],
  design_effect: [2, 'number'],
  df: [1, 'number'],
  rank: [0, 'place'],
  rank_low: [0, 'place'],
  rank_high: [0, 'place'],
} as const;

const whole = ['n', 'rank', 'rank_low', 'rank_high'];

/** The estimates of an answer as a table with names of codes, in one language. */
export async function estimatesTable({ columns }: EstimatesAnswer, language: Language): Promise<Table> {
  const { wave, country, sector, size, indicator, skill, domain, status, reason } = columns;
  const coded = await encodeAll({ wave, country, sector, size, indicator, skill, domain, status, reason });
  const { t } = downloadTexts(language);
  const pages = formatter(language, await loadPageMessages(language));
  const lists = codeLists(language, coded.indicator.values);
  const said = (kind: 'status' | 'reason', codes: readonly string[]) =>
    Object.fromEntries(codes.map((code) => [code, pages.t(`${kind}.${code}` as 'status.shown')]));
  lists['status'] = said('status', statuses);
  lists['reason'] = said('reason', reasons);
  const column = (name: string): Column => {
    const common = { name, label: t(`column.${name}` as DownloadKey) };
    if (name in measures) {
      const [decimals, unit] = measures[name as keyof typeof measures];
      const cells = columns[name as keyof typeof measures];
      return {
        ...common,
        kind: 'measure',
        cells,
        whole: whole.includes(name),
        unit: { label: t(`unit.${unit}`), decimals },
      };
    }
    const rest = { ...common, cells: coded[name as keyof typeof coded], labels: lists[name] ?? {} };
    if (attributes.includes(name)) return { ...rest, kind: 'attribute' };
    const role = name === 'wave' ? ('time' as const) : name === 'country' ? ('geo' as const) : undefined;
    return { ...rest, kind: 'dimension', ...(role && { role }) };
  };
  return {
    name: 'estimates',
    title: t('title.estimates'),
    about: t('about.estimates'),
    reading: t('reading.estimates'),
    licence: t('licence.estimates'),
    source: siteName,
    rows: wave.length,
    columns: Object.keys(columns).map(column),
    status: recode(coded.status, (code) => (code === 'shown' ? '' : code)),
    reason: recode(coded.reason, (code) => (code === 'none' ? '' : code)),
    flags: { ...lists['status'], ...lists['reason'] },
    sdmx: {
      structure: 'VETOBS:ESTIMATES(1.0)',
      attributes: estimateAttributes(columns, coded, (id) => indicatorById.get(id)?.kind === 'mean'),
    },
  };
}

const attributes = ['domain', 'status', 'reason'];

type Entry = { readonly code: string; readonly label: Labels };

function codeLists(language: Language, asked: readonly string[]): Record<string, Record<string, string>> {
  const list = (entries: readonly Entry[]) =>
    Object.fromEntries(entries.map(({ code, label }) => [code, label[language]]));
  return {
    country: list([...partnerCountries, ...partnerships]),
    sector: list(sectors),
    size: list(sizes),
    indicator: list(indicators.map(({ id, label }) => ({ code: id, label }))),
    skill: itemNames(language, asked),
    domain: list(domains.map((code) => ({ code, label: domainLabels[code] }))),
  };
}

/** Names of the items of the indicators that were asked for; a code with two meanings among them has both. */
function itemNames(language: Language, asked: readonly string[]): Record<string, string> {
  const names = new Map<string, Set<string>>();
  for (const indicator of indicators.filter(({ id }) => asked.includes(id))) {
    for (const item of itemsOf(indicator)) {
      const label = itemLabel(indicator, item);
      if (label) names.set(item, (names.get(item) ?? new Set()).add(label[language]));
    }
  }
  return Object.fromEntries([...names].map(([item, own]) => [item, [...own].join(' / ')]));
}
