import { frameworksTexts } from '@observatory/data/messages/frameworks-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import {
  interpretNace,
  type NaceCounterpart,
  type NaceMeaning,
} from '@observatory/data/sectors/interpret-nace.ts';
import { naceMoves } from '@observatory/data/sectors/nace-moves.ts';
import {
  naceSections,
  type NaceSection,
  type NaceVersion,
  naceVersions,
} from '@observatory/data/sectors/nace.ts';

/** What the form of the page asks. */
export type NaceQuestion = {
  readonly code: string;
  readonly title: string;
  readonly version: NaceVersion | undefined;
};

const versionNames: Readonly<Record<NaceVersion, string>> = { R2: 'Rev. 2', R21: 'Rev. 2.1' };
const other = (version: NaceVersion): NaceVersion => (version === 'R2' ? 'R21' : 'R2');
const two = (division: number) => String(division).padStart(2, '0');
const range = ({ divisions: [first, last] }: NaceSection) =>
  first === last ? two(first) : `${two(first)}–${two(last)}`;

/** The page about NACE in finished texts. */
export function describeSectors(question: NaceQuestion, language: Language) {
  const { t } = frameworksTexts(language);
  const divisionsOf = (section: NaceSection) =>
    t('sectors.divisions', {
      count: section.divisions[1] - section.divisions[0] + 1,
      divisions: range(section),
    });
  return {
    texts: {
      title: t('sectors.title'),
      lead: t('sectors.lead'),
      code: t('sectors.code'),
      codeHint: t('sectors.code.hint'),
      name: t('sectors.name'),
      nameHint: t('sectors.name.hint'),
      version: t('sectors.version'),
      submit: t('sectors.submit'),
      table: t('sectors.table'),
      section: t('sectors.section.name'),
      moved: t('sectors.moved'),
      movedLead: t('sectors.moved.lead'),
      activity: t('sectors.activity'),
      frameworks: t('frameworks.title'),
    },
    versions: [
      { code: '', label: t('sectors.version.open') },
      ...naceVersions.map((code) => ({ code, label: `NACE ${versionNames[code]}` })),
    ],
    titles: [...new Set(naceVersions.flatMap((version) => naceSections[version]))]
      .map(({ label }) => label[language])
      .filter((label, at, all) => all.indexOf(label) === at),
    question: { ...question, version: question.version ?? '' },
    answer: question.code === '' && question.title === '' ? undefined : answerOf(question, language),
    sections: naceSections.R2.flatMap((old) =>
      naceSections.R21.filter(({ revision2 }) => revision2 === old.letter).map((now, at) => ({
        key: now.letter,
        old: at === 0 ? old.letter : '',
        whole:
          at === 0 && old.label !== now.label
            ? `${versionNames.R2}: ${t('sectors.section', { letter: old.letter, label: old.label[language] })}, ${divisionsOf(old)}`
            : '',
        now: now.letter,
        name: now.label[language],
        divisions:
          old.label === now.label && range(old) !== range(now)
            ? `${divisionsOf(old)} → ${range(now)}`
            : divisionsOf(now),
      })),
    ),
    names: versionNames,
    moves: naceMoves.map(({ from, to, what }) => ({ from: two(from), to: two(to), what: what[language] })),
  };
}

function answerOf({ code, title, version }: NaceQuestion, language: Language) {
  const { t } = frameworksTexts(language);
  const found = interpretNace(code, { title, ...(version && { version }) });
  const place = ({ letter, division, label }: NaceMeaning | NaceCounterpart) =>
    division === undefined
      ? t('sectors.section', { letter, label: label[language] })
      : t('sectors.division', { letter, label: label[language], division: two(division) });
  return {
    verdict: t(`sectors.verdict.${found.verdict}`, {
      asked: code || title,
      version: version ? versionNames[version] : '',
    }),
    title: found.title ? t(`sectors.title.${found.title}`) : '',
    meanings: found.meanings.map((meaning) => ({
      key: `${meaning.version}${meaning.letter}${meaning.division ?? ''}`,
      version: `NACE ${versionNames[meaning.version]}`,
      place: place(meaning),
      otherVersion: `NACE ${versionNames[other(meaning.version)]}`,
      others: meaning.counterparts.map((one) =>
        one.part ? t('sectors.part', { place: place(one), what: one.part[language] }) : place(one),
      ),
      counted: t('sectors.counted', {
        letter: meaning.countedIn,
        label: naceSections.R2.find(({ letter }) => letter === meaning.countedIn)!.label[language],
      }),
    })),
  };
}

export type SectorsPage = ReturnType<typeof describeSectors>;
