import { citationOf, editionText } from '@observatory/data/briefs/citation.ts';
import { grouped, shortHash, verifyPage } from '@observatory/data/briefs/printed-hash.ts';
import type { BriefAnswer } from '@observatory/data/contract/brief-answer.ts';
import { briefFileTexts } from '@observatory/data/messages/brief-file-texts.ts';
import { briefsPageTexts } from '@observatory/data/messages/briefs-page-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { tailOf } from './brief-view.ts';

export const forms = ['pdf', 'zip', 'json', 'png'] as const;

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
      edition: editionText(brief),
      demonstration: release.demonstration ? ofFiles.t('demonstration') : '',
      printedHash: grouped(shortHash(contentHash)),
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
      citation: citationOf(brief, `${origin}/${verify}`),
    },
  };
}
