import { FigureAnswer } from '@observatory/data/contract/figure-answer.ts';
import { takeAwayTexts } from '@observatory/data/messages/take-away-texts.ts';
import { error } from '@sveltejs/kit';
import { ask } from '#lib/api/ask.server.ts';
import { embedWidths } from '#lib/charts/drawing-widths.ts';
import { viewOfFigure } from '#lib/embed/view-of-figure.ts';
import { drawFigure } from '#lib/figures/drawings.server.ts';

export const load = async (event) => {
  const { fetch, url, params } = event;
  const { lang, figure: name } = params;
  if (viewOfFigure(name, {}) === undefined) error(404, { message: 'missing' });
  const asked = new URLSearchParams(url.searchParams);
  for (const own of ['theme', 'width']) asked.delete(own);
  asked.set('lang', lang);
  const widths = embedWidths.map(({ width }) => width);
  const [figure] = await Promise.all([
    ask(fetch, `figures/${name}`, Object.fromEntries(asked), FigureAnswer),
    drawFigure(event, name, asked, widths),
  ]);
  const { t } = takeAwayTexts(lang);
  return {
    name,
    figure,
    view: `${url.origin}/${lang}/${viewOfFigure(name, figure.query)}`,
    texts: {
      back: t('embed.back'),
      table: t('embed.table'),
      demonstration: figure.demonstration ? t('embed.demonstration') : '',
    },
  };
};
