import type { BriefAnswer } from '@observatory/data/contract/brief-answer.ts';
import { briefFileTexts } from '@observatory/data/messages/brief-file-texts.ts';
import { briefsPageTexts } from '@observatory/data/messages/briefs-page-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { numbers } from '@observatory/data/messages/numbers.ts';
import { tailOf } from './brief-view.ts';

/** The name under which the observatory publishes, the same in all languages. */
const site = 'VET Skills Observatory';
/** Digits of a hash that are printed and that name it in an address. */
const printedDigits = 16;

export const forms = ['pdf', 'zip', 'json', 'png'] as const;

/** The beginning of a hash as it is printed, and its page. */
export const printedHash = (hash: string): string =>
  hash.slice(0, printedDigits).replace(/(.{4})(?=.)/g, '$1 ');
export const verifyPage = (hash: string) => `verify/${hash.slice(0, printedDigits)}` as const;

/** When and as what a brief was published. */
export const editionOf = ({ release }: Pick<BriefAnswer, 'release'>, language: Language): string =>
  briefFileTexts(language).t('edition', {
    release: release.id,
    day: numbers(language).day(release.publishedAt),
  });

/**
 * The addresses of the files of a brief.
 *
 * @param release names the release where it is not the current one
 * @param language of the words around them
 */
export function filesOf(
  place: string,
  parameters: Readonly<Record<string, string>>,
  language: Language,
  release?: string,
) {
  const folder = release === undefined ? 'briefs' : `releases/${release}/briefs`;
  return forms.map((form) => ({
    form,
    label: briefsPageTexts(language).t('brief.file', { form }),
    href: `/api/v1/${folder}/${place}.${form}${tailOf(parameters)}`,
  }));
}

/** Who reads more: the page of a country or sector, or all skills. */
function moreOf({ kind, place, wave }: BriefAnswer['question']) {
  if (kind === 'partnership') return { to: 'explore' as const, tail: `?country=${place}&wave=${wave}` };
  const to = kind === 'country' ? (`country/${place}` as const) : (`sector/${place}` as const);
  return { to, tail: `?wave=${wave}` };
}

/** A brief with the words of its page. */
export function describeBrief(brief: BriefAnswer, origin: string) {
  const { question, release, contentHash } = brief;
  const { language, place, wave, kind } = question;
  const { t } = briefsPageTexts(language);
  const ofFiles = briefFileTexts(language);
  const verify = verifyPage(contentHash);
  const day = numbers(language).day(release.publishedAt);
  const sentence = /[.!?]$/.test(brief.title) ? brief.title : `${brief.title}.`;
  const parts = (['brief', 'method'] as const).map((part) =>
    brief.sections.filter((section) => section.part === part),
  );
  return {
    title: brief.title,
    name: brief.name,
    parts,
    numbers: brief.numbers.map(({ id, label, text }) => ({
      ...{ id, label, text },
      href: `/q/${release.id}/${place}.${wave}/${id}`,
    })),
    imprint: brief.imprint,
    hash: contentHash,
    verify,
    more: { ...moreOf(question), label: t('brief.more', { kind }) },
    texts: {
      about: `${brief.name}. ${brief.title}`,
      edition: editionOf(brief, language),
      demonstration: release.demonstration ? ofFiles.t('demonstration') : '',
      printedHash: printedHash(contentHash),
      hash: ofFiles.t('check.hash'),
      contents: t('brief.contents'),
      files: t('brief.files'),
      choose: t('brief.choose'),
      check: t('brief.check'),
      method: t('brief.method'),
      numbers: t('brief.numbers'),
      numbersAbout: t('brief.numbers.about'),
      columns: {
        code: t('brief.column', { name: 'code' }),
        what: t('brief.column', { name: 'what' }),
        number: t('brief.column', { name: 'number' }),
      },
      cite: ofFiles.t('readme.citation'),
      citation: ofFiles.t('readme.cite', {
        ...{ author: site, name: brief.name, title: sentence, release: release.id, day },
        address: `${origin}/${verify}`,
      }),
    },
  };
}
