import type { EscoCollection } from '@observatory/data/competences/esco-links.ts';
import { frameworksTexts } from '@observatory/data/messages/frameworks-texts.ts';
import { parseLanguage } from '@observatory/data/messages/language.ts';

import { asPublisher } from '../release/as-publisher.ts';
import { currentRelease } from '../release/publish.ts';
import { settle } from '../release/settled.ts';
import { checkLinks } from '../sources/esco/check-links.ts';
import { reviewedLinks } from '../sources/esco/reviewed-links.ts';
import { findCollections, recordCollection, type FoundCollection } from '../sources/esco/take-collections.ts';
import { openHome } from '../storage/home.ts';
import { readJournal } from '../storage/journal.ts';
import { UsageError, print, readWords, tell, type Command } from './command.ts';
import { progressOf } from './survey-words.ts';

const usage = 'esco --from <folder or file> [more files] [--lang l] [--json]';
const nothingDone = 2;

/**
 * `esco`: takes collections of the ESCO download, keeps them as vintages, which the next release names, and compares
 * the reviewed links with them. Ends with 0 all links agree, 1 some do not or a file was refused, 2 nothing could be
 * read.
 */
export const esco: Command = async (words) => {
  const { values, positionals } = readWords(words, {
    from: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    json: { type: 'boolean', default: false },
  });
  const language = parseLanguage(values.lang);
  if (values.from === undefined || !language) throw new UsageError(usage);
  const { from, json } = values;
  const { t } = frameworksTexts(language);
  const say = (event: object, sentence: string) =>
    json ? print(JSON.stringify({ ...event, sentence })) : tell(sentence);
  let files: Awaited<ReturnType<typeof findCollections>>;
  try {
    files = await findCollections([from, ...positionals]);
  } catch (error) {
    const { code, message, path = from } = error as NodeJS.ErrnoException;
    say({ event: 'unreadable', path }, t('esco.from_unreadable', { path, reason: code ?? message }));
    return nothingDone;
  }
  const { found, refused } = files;
  for (const { name, problem, detail } of refused) {
    const why = t(`esco.problem.${problem}`, { detail });
    say({ event: 'refused', file: name, problem, detail }, t('esco.refused', { file: name, problem: why }));
  }
  if (found.length === 0) {
    if (refused.length === 0) say({ event: 'nothing' }, t('esco.nothing'));
    return nothingDone;
  }
  const home = openHome();
  const progress = progressOf(json);
  await asPublisher(home, progress, async () => {
    const taken = [];
    for (const file of found) {
      const counts = countsOf(file);
      say({ event: 'read', ...counts }, t('esco.read', counts));
      const isNew = await recordCollection(home, file);
      taken.push(isNew);
      say(
        { event: isNew ? 'recorded' : 'same', file: file.name },
        t(isNew ? 'esco.recorded' : 'esco.same', { file: file.name }),
      );
    }
    // No number of a release depends on ESCO: the next one names the vintages, and none is built for them alone.
    if (taken.includes(true) && (await currentRelease(home)) !== undefined) {
      await settle(home, (await readJournal(home)).length);
    }
  });
  const links = reviewedLinks();
  const byCollection = new Map<EscoCollection, FoundCollection['concepts']>(
    found.map(({ collection, concepts }) => [collection, concepts]),
  );
  const differences = checkLinks(links, byCollection);
  for (const { kind, link, found: instead } of differences) {
    say({ event: kind, ...link, found: instead }, t(`esco.${kind}`, { ...link, found: instead }));
  }
  const checked = {
    links: links.filter(({ collection }) => byCollection.has(collection)).length,
    all: links.length,
    differences: differences.length,
  };
  say({ event: 'checked', ...checked }, t('esco.checked', checked));
  return differences.length + refused.length > 0 ? 1 : 0;
};

function countsOf({ collection, name, concepts }: FoundCollection) {
  const count = (type: string) => concepts.filter(({ skillType }) => skillType === type).length;
  return {
    file: name,
    collection,
    concepts: concepts.length,
    skills: count('skill/competence'),
    knowledge: count('knowledge'),
    groups: count(''),
    released: concepts.filter(({ status }) => status === 'released').length,
  };
}
