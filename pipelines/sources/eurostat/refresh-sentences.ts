import type { OfficialIndicator } from '@observatory/data/indicators/official/indicator.ts';
import { eurostatText } from '@observatory/data/messages/eurostat-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';

import type { VintageChanges } from './compare-vintages.ts';
import type { DatasetProblem, RefreshEvent } from './refresh-events.ts';
import type { Selected } from './selected.ts';

/** So many changed observations of each kind are listed; all of them are in the JSON. */
const listed = 20;

const problemTexts = {
  unreachable: 'unreachable',
  too_large: 'too_large',
  not_found: 'not_found',
  refused: 'refused',
  soap_fault: 'refused',
  service_error: 'refused',
  still_preparing: 'still_preparing',
  asynchronous: 'still_preparing',
  page: 'page',
  html: 'page',
  damaged: 'damaged',
  gz_truncated: 'damaged',
  gz_damaged: 'damaged',
  row_cells: 'damaged',
  row_key: 'damaged',
  row_length: 'damaged',
  quotes: 'damaged',
  json_broken: 'damaged',
  no_rows: 'no_rows',
  empty: 'no_rows',
  no_indicator: 'no_indicator',
} as const satisfies Partial<Record<DatasetProblem, string>>;

/** What is wrong with a dataset or a file, and what to do. */
export function problemSentence(language: Language, problem: DatasetProblem, detail: string): string {
  const text = problem in problemTexts ? problemTexts[problem as keyof typeof problemTexts] : 'no_data';
  return eurostatText(language, `eurostat.problem.${text}`, { detail: detail === '' ? problem : detail });
}

/** An event of a refresh in words; several lines for a list of changes. */
export function eventSentence(
  language: Language,
  event: RefreshEvent,
  indicators: ReadonlyMap<string, OfficialIndicator>,
): string {
  switch (event.event) {
    case 'failed':
    case 'file_refused': {
      const detail = 'detail' in event ? event.detail : '';
      const problem = problemSentence(language, event.problem, detail);
      return eurostatText(language, `eurostat.${event.event}`, { ...event, problem });
    }
    case 'left_out':
    case 'noticed': {
      const label = indicators.get(event.indicator)?.label[language] ?? event.indicator;
      const numbers = Object.entries(event.detail).map(([name, text]): [string, string | number] => [
        name,
        name === 'count' ? Number(text) : text,
      ]);
      return eurostatText(language, `eurostat.${event.event}`, {
        dataset: event.dataset,
        indicator: `${label} (${event.indicator})`,
        problem: eurostatText(language, `eurostat.structure.${event.problem}`, Object.fromEntries(numbers)),
      });
    }
    case 'changes':
      return changeLines(language, event.changes).join('\n');
    case 'unchanged':
    case 'same':
    case 'compared':
    case 'recorded':
      return eurostatText(language, `eurostat.${event.event}`, { ...event, updated: event.updated || '?' });
    default:
      return eurostatText(language, `eurostat.${event.event}`, { ...event });
  }
}

function changeLines(language: Language, changes: VintageChanges): string[] {
  const { added, changed, withdrawn, flagged } = changes;
  const line = (
    kind: keyof VintageChanges,
    before: Selected | undefined,
    after: Selected | undefined,
  ): string =>
    eurostatText(language, `eurostat.change.${kind}`, {
      observation: nameOf((after ?? before)!),
      before: shown(before),
      after: shown(after),
    });
  const part = (lines: readonly string[]): string[] =>
    lines.length <= listed
      ? [...lines]
      : [
          ...lines.slice(0, listed),
          eurostatText(language, 'eurostat.change.more', { count: lines.length - listed }),
        ];
  return [
    ...part(added.map((one) => line('added', undefined, one))),
    ...part(changed.map(({ before, after }) => line('changed', before, after))),
    ...part(withdrawn.map((one) => line('withdrawn', one, undefined))),
    ...part(flagged.map(({ before, after }) => line('flagged', before, after))),
  ];
}

const nameOf = ({ indicator, breakdown, geo, time }: Selected): string =>
  [indicator, breakdown, geo, time].filter((part) => part !== '').join(' ');

const shown = (one: Selected | undefined): string =>
  [one?.value === '' ? ':' : (one?.value ?? ''), one?.flags ?? ''].join(' ').trim();
