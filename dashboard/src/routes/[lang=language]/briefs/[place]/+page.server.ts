import { kindOf } from '@observatory/data/briefs/places.ts';
import { BriefAnswer } from '@observatory/data/contract/brief-answer.ts';
import { CatalogueAnswer, ReleasesAnswer } from '@observatory/data/contract/catalogue.ts';
import { briefsPageTexts } from '@observatory/data/messages/briefs-page-texts.ts';
import { error } from '@sveltejs/kit';
import { ask } from '#lib/api/ask.server.ts';
import { parseBriefView, printBriefView, tailOf } from '#lib/briefs/brief-view.ts';
import { describeBrief, filesOf } from '#lib/briefs/describe-brief.server.ts';
import { drawingWidths } from '#lib/charts/drawing-widths.ts';
import { drawAddress } from '#lib/figures/drawings.server.ts';

export const load = async (event) => {
  const { fetch, url, params, isDataRequest } = event;
  const { lang } = params;
  const place = params.place.toUpperCase();
  const kind = kindOf(place);
  if (!kind) error(404, { message: 'missing' });
  const [{ waves }, releases] = await Promise.all([
    ask(fetch, 'catalogue', { lang }, CatalogueAnswer),
    ask(fetch, 'releases', {}, ReleasesAnswer),
  ]);
  const codes = releases.releases.map(({ release }) => release);
  const others = { release: { codes, usual: releases.current } };
  const { view, other, ignored } = parseBriefView(url.searchParams, kind, waves, others);
  const release = other.release === releases.current ? undefined : other.release;
  const parameters = { ...printBriefView(view), lang };
  const folder = release === undefined ? 'briefs' : `releases/${release}/briefs`;
  const brief = await ask(fetch, `${folder}/${place}`, parameters, BriefAnswer);
  const figures = brief.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'figure' ? [block.figure.id] : []));
  const asked = new URLSearchParams(parameters);
  const drawings = `${folder}/${place}/figures`;
  const widths = drawingWidths.map(({ width }) => width);
  await Promise.all(
    figures.map((id) => drawAddress(event, `${drawings}/${id}.svg`, asked, widths, `brief-${id}`)),
  );
  const { t } = briefsPageTexts(lang);
  // Of the newest wave of all there is nothing newer: the address need not name it.
  const { wave: named, ...unnamed } = printBriefView(view);
  const known = named === undefined || named === waves.at(-1) ? unnamed : { ...unnamed, wave: named };
  return {
    ...describeBrief(brief, url.origin),
    ignored,
    address: `/${lang}/briefs/${place}${tailOf({ ...known, ...(release !== undefined && { release }) })}`,
    files: filesOf(place, parameters, lang, release),
    drawings: { path: `/api/v1/${drawings}`, parameters: asked.toString() },
    builder: tailOf({ ...known, place }),
    older:
      release === undefined
        ? undefined
        : {
            said: t('brief.older'),
            label: t('brief.newest'),
            to: `briefs/${place}` as const,
            tail: tailOf(known),
          },
    drawn: !isDataRequest,
  };
};
