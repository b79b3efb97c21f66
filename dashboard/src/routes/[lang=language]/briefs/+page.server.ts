import { editionText } from '@observatory/data/briefs/citation.ts';
import { briefPlaces, kindOf } from '@observatory/data/briefs/places.ts';
import { BriefAnswer } from '@observatory/data/contract/brief-answer.ts';
import { CatalogueAnswer, ReleasesAnswer } from '@observatory/data/contract/catalogue.ts';
import { briefsPageTexts } from '@observatory/data/messages/briefs-page-texts.ts';
import { languages, parseLanguage } from '@observatory/data/messages/language.ts';
import { partnerCodes } from '@observatory/data/places/partner-countries.ts';
import { redirect } from '@sveltejs/kit';
import { answerOf } from '#lib/api/answer-of.server.ts';
import { ask } from '#lib/api/ask.server.ts';
import { parseBriefView, printBriefView, tailOf } from '#lib/briefs/brief-view.ts';
import { describeBuilder } from '#lib/briefs/describe-builder.server.ts';
import { filesOf } from '#lib/briefs/describe-brief.server.ts';
import { editionsOf } from '#lib/briefs/editions.server.ts';

const places = briefPlaces.flatMap((one) => one.places);
const [usualPlace] = partnerCodes;

export const load = async ({ fetch, url, params }) => {
  const { lang } = params;
  const kind = kindOf(url.searchParams.get('place') ?? '') ?? 'country';
  const [{ waves }, releases] = await Promise.all([
    ask(fetch, 'catalogue', { lang }, CatalogueAnswer),
    ask(fetch, 'releases', {}, ReleasesAnswer),
  ]);
  const others = {
    place: { codes: places, usual: usualPlace },
    language: { codes: languages, usual: lang },
  };
  const { view, other, ignored } = parseBriefView(url.searchParams, kind, waves, others);
  const { place } = other;
  const language = parseLanguage(other.language) ?? lang;
  const wave = view.wave === waves.at(-1) ? '' : view.wave;
  const asked = printBriefView({ ...view, wave });
  const tail = tailOf({
    ...(place !== usualPlace && { place }),
    ...(language !== lang && { language }),
    ...asked,
  });
  // What a form sends is written as the address of the view that it asks for.
  if (url.searchParams.has('boxes')) redirect(303, url.pathname + tail);
  const parameters = { ...printBriefView(view), lang: language };
  const given = await answerOf(fetch, `briefs/${place}.json`, parameters, BriefAnswer);
  const brief = 'answer' in given ? given.answer : undefined;
  const { t } = briefsPageTexts(lang);
  const page = `/${language}/briefs/${place}${tailOf(asked)}`;
  const card = `/api/v1/briefs/${place}.png${tailOf(parameters)}`;
  const pinned = brief && { ...parameters, wave: brief.question.wave };
  const blocks = brief?.sections.flatMap((section) => section.blocks) ?? [];
  return {
    ...describeBuilder(view, waves, lang),
    ignored,
    chosen: {
      place,
      language,
      wave: brief?.question.wave ?? (view.wave || waves.at(-1)!),
      extent: view.extent,
    },
    address: url.pathname + tail,
    refused: 'refused' in given ? given.refused : undefined,
    brief: brief && {
      title: brief.title,
      name: brief.name,
      edition: editionText(brief, lang),
      findings: blocks.flatMap((block) => (block.kind === 'findings' ? block.texts : [])),
      keyFigures: blocks.flatMap((block) => (block.kind === 'key-figures' ? block.figures : [])),
      contents: brief.sections.map(({ id, title }) => ({ id, title, href: `${page}#${id}` })),
      page,
      files: filesOf(place, parameters, lang),
      card: { src: card, alt: t('briefs.card.alt', { title: brief.title }) },
      addresses: [
        { what: 'page', label: t('briefs.address', { what: 'page' }), address: url.origin + page },
        { what: 'card', label: t('briefs.address', { what: 'card' }), address: url.origin + card },
      ],
    },
    editions: pinned ? await editionsOf(fetch, releases, place, pinned, lang) : [],
  };
};
