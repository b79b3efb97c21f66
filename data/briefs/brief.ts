import { partnerships } from '../places/partnership.ts';
import { midSentence } from '../figures/mid-sentence.ts';
import { gapsTitle } from '../figures/profile/finding.ts';
import { briefWords, type BriefWords } from '../messages/brief-texts.ts';
import type { BriefAnswers } from './ask.ts';
import { answeredBlocks } from './answered.ts';
import { commonGaps } from './common.ts';
import { briefContext, type BriefContext } from './context.ts';
import { countryBlocks } from './countries.ts';
import type { Block, Brief, BriefQuestion, BriefSection } from './document.ts';
import { driverBlocks } from './drivers.ts';
import { findingBlocks } from './findings.ts';
import { imprintOf, usualSettings, type BriefSettings } from './imprint.ts';
import { keyFigureBlocks } from './key-figures.ts';
import { methodBlocks } from './method.ts';
import { officialBlocks } from './official.ts';
import { outlookBlocks } from './outlook.ts';
import { partBlocks } from './parts.ts';
import { provenanceBlocks } from './provenance.ts';
import { sectionIds, usualSections, type SectionId } from './sections.ts';
import { skillBlocks } from './skills.ts';
import { nameOfSubject, subjectOf, type Subject } from './subject.ts';
import { vetBlocks } from './vet.ts';

/** What stands behind the first two pages: method and sources. */
const forWhoChecks: readonly SectionId[] = ['method', 'provenance'];

/** What a section holds; those that tell about the others come last. */
const blocksOf: Readonly<
  Record<SectionId, (context: BriefContext, leftOut: readonly string[]) => readonly Block[]>
> = {
  findings: findingBlocks,
  answered: answeredBlocks,
  'key-figures': keyFigureBlocks,
  skills: skillBlocks,
  outlook: outlookBlocks,
  countries: countryBlocks,
  parts: partBlocks,
  official: officialBlocks,
  vet: vetBlocks,
  drivers: driverBlocks,
  notes: ({ settings }) => (settings.notes.length > 0 ? [{ kind: 'remarks', remarks: settings.notes }] : []),
  method: methodBlocks,
  provenance: provenanceBlocks,
};

/**
 * The brief that answers a question, from answers of one release: the same for the same release and settings.
 *
 * @throws NoBrief when there is nothing to make it of
 * @throws RangeError when the question names a section that is none
 */
export function makeBrief(
  question: BriefQuestion,
  answers: BriefAnswers,
  settings: BriefSettings = usualSettings,
): Brief {
  const words = briefWords(question.language);
  const subject = subjectOf(question, answers.release.waves);
  const context = briefContext(question, subject, answers, words, settings);
  const titleOfSection = (section: SectionId) =>
    words.brief.t('brief.section', { section: section.replace('-', '_'), kind: subject.kind });
  const chosen = question.sections.map((id) => {
    const known = sectionIds.find((one) => one === id);
    if (!known) throw new RangeError(`no section ${id}`);
    return known;
  });
  const leftOut = usualSections(question.kind, 'full')
    .filter((id) => !chosen.includes(id))
    .map((id) => midSentence(titleOfSection(id), question.language));
  const sections = chosen.flatMap((id): BriefSection[] => {
    const blocks = blocksOf[id](context, leftOut);
    const isForChecks = question.extent === 'full' && forWhoChecks.includes(id);
    // Without notes of partners there is no section of them; the method says so.
    return blocks.length === 0
      ? []
      : [{ id, title: titleOfSection(id), part: isForChecks ? 'method' : 'brief', blocks }];
  });
  const { release, publishedAt, demonstration } = answers.release;
  return {
    question,
    release: { id: release, publishedAt, demonstration },
    title: titleOf(context),
    name: nameOf(question, subject, words),
    sections,
    numbers: context.quotes.taken(),
    imprint: imprintOf(settings, words),
  };
}

/** What is beyond doubt of the gaps: of every country where the brief is about all, or else of the place. */
function titleOf(context: BriefContext): string {
  const { subject, words, finding, inPlace } = context;
  const common = subject.kind === 'partnership' ? commonGaps(context) : [];
  if (common.length === 0) return gapsTitle(finding, inPlace, words.country);
  return words.brief.t('brief.title.common', {
    skills: common.map(({ label }) => midSentence(label, words.language)).join('; '),
  });
}

function nameOf({ extent, wave }: BriefQuestion, subject: Subject, words: BriefWords): string {
  const partnership = partnerships.find(
    ({ code }) => subject.kind === 'partnership' && code === subject.own.country,
  );
  const name = partnership?.label[words.language] ?? nameOfSubject(subject, words.language);
  const place = subject.kind === 'country' ? name : midSentence(name, words.language);
  return words.brief.t('brief.name', { extent, place, wave });
}

/** Everything in a brief but its drawings, as JSON has it. */
export const briefJson = (brief: Brief): object => JSON.parse(JSON.stringify(brief)) as object;
