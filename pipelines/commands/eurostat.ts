import { stat } from 'node:fs/promises';
import {
  officialIndicatorByName,
  officialIndicators,
} from '@observatory/data/indicators/official-indicators.ts';
import { eurostatText } from '@observatory/data/messages/eurostat-texts.ts';
import { parseLanguage } from '@observatory/data/messages/language.ts';

import { asPublisher } from '../release/as-publisher.ts';
import { publishRelease } from '../release/build.ts';
import { currentRelease } from '../release/publish.ts';
import { clientSettings, type ClientSettings } from '../sources/eurostat/client/settings.ts';
import type { RefreshEvent } from '../sources/eurostat/refresh-events.ts';
import { eventSentence } from '../sources/eurostat/refresh-sentences.ts';
import { refresh, type RefreshSummary } from '../sources/eurostat/refresh.ts';
import { byDataset } from '../sources/eurostat/wanted.ts';
import { openHome, type Home } from '../storage/home.ts';
import { readJournal } from '../storage/journal.ts';
import { UsageError, print, readWords, tell, type Command } from './command.ts';
import { progressOf } from './survey-words.ts';

const usage =
  'eurostat refresh [--dataset code]… [--dry-run] [--force] [--from folder or file] [--lang l] [--json]';

const nothingDone = 2;

/**
 * `eurostat refresh`: asks Eurostat what is new, or takes files from a folder, records what changed as vintages and
 * publishes one release. With `--dry-run` it lists what would change. Ends with 0 all is well, 1 a dataset or an
 * indicator failed, 2 nothing could be done.
 */
export const eurostat: Command = async (words) => {
  const { values, positionals } = readWords(words, {
    dataset: { type: 'string', multiple: true, default: [] },
    'dry-run': { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    from: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    json: { type: 'boolean', default: false },
  });
  const language = parseLanguage(values.lang);
  if (positionals.join() !== 'refresh' || !language) throw new UsageError(usage);
  const { from, json } = values;
  const datasets = values.dataset.map((code) => code.toLowerCase());
  const known = byDataset(officialIndicators);
  const unknown = datasets.find((dataset) => !known.has(dataset));
  if (unknown !== undefined) {
    const all = [...known.keys()].join(', ');
    tell(eurostatText(language, 'eurostat.dataset_unknown', { dataset: unknown, known: all }));
    return nothingDone;
  }
  const problem = from === undefined ? undefined : await unopened(from);
  if (from !== undefined && problem !== undefined) {
    tell(eurostatText(language, 'eurostat.from_unreadable', { path: from, reason: problem }));
    return nothingDone;
  }
  const sentence = (event: RefreshEvent) => eventSentence(language, event, officialIndicatorByName);
  const settings = readSettings();
  const home = openHome();
  const summary = await refresh(home, {
    indicators: officialIndicators,
    datasets,
    dryRun: values['dry-run'],
    force: values.force,
    ...(from !== undefined && { from }),
    settings,
    tell: (event) => {
      if (json) print(JSON.stringify({ ...event, sentence: sentence(event) }));
      else if (sentence(event) !== '') tell(sentence(event));
    },
  });
  if (!json) tell(eurostatText(language, 'eurostat.summary', summary));
  if (values['dry-run']) {
    if (!json) tell(eurostatText(language, 'eurostat.trial'));
  } else {
    const release = await published(home, json);
    if (!json && release !== undefined) print(`release ${release}`);
    if (json) print(JSON.stringify({ event: 'done', ...summary, release }));
  }
  return exitOf(summary);
};

function readSettings(): ClientSettings {
  try {
    return clientSettings();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function unopened(path: string): Promise<string | undefined> {
  return stat(path).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  );
}

/** Publishes what was recorded, in this run or in one that was stopped before; the id of the release in force. */
async function published(home: Home, json: boolean): Promise<string | undefined> {
  const progress = progressOf(json);
  return asPublisher(home, progress, async () => {
    const current = await currentRelease(home);
    if (current !== undefined || (await readJournal(home)).length === 0) return current;
    return (await publishRelease(home, progress)).release;
  });
}

function exitOf({ taken, unchanged, partly, failed }: RefreshSummary): number {
  if (taken + unchanged + partly === 0) return nothingDone;
  return partly + failed > 0 ? 1 : 0;
}
