import { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { JointNeedsAnswer } from '@observatory/data/contract/joint-needs.ts';
import { describeJointNeeds } from '@observatory/data/figures/joint-needs/describe.ts';
import { indicatorById } from '@observatory/data/indicators/catalogue.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { countryTexts } from '@observatory/data/messages/country-texts.ts';
import { jointTexts } from '@observatory/data/messages/joint-texts.ts';
import { ask } from '#lib/api/ask.server.ts';
import { drawingWidths } from '#lib/charts/drawing-widths.ts';
import { drawFigure } from '#lib/figures/drawings.server.ts';
import { interestOf } from '#lib/joint/interest.server.ts';
import { parseJointView, printJointView } from '#lib/joint/view.ts';
import { takeAway } from '#lib/take-away/take-away.server.ts';

export const load = async (event) => {
  const { fetch, url, params, isDataRequest } = event;
  const { lang } = params;
  const catalogue = await ask(fetch, 'catalogue', { lang }, CatalogueAnswer);
  const dimensions = {
    sector: { codes: catalogue.sectors.map(({ code }) => code), usual: 'ALL' },
    wave: { codes: catalogue.waves, usual: catalogue.waves.at(-1) ?? '' },
  };
  const { view, ignored, isFew } = parseJointView(url.searchParams, dimensions);
  const question = { country: view.countries.join('~'), sector: view.sector, wave: view.wave };
  const hasInterest = catalogue.indicators.some(({ code }) => code === 'joint_interest');
  const drawing = new URLSearchParams({ ...question, lang });
  const [needs, interest] = await Promise.all([
    ask(fetch, 'joint-needs', { ...question, lang }, JointNeedsAnswer),
    hasInterest
      ? ask(fetch, 'estimates', { ...question, indicator: 'joint_interest', lang }, EstimatesAnswer)
      : undefined,
    drawFigure(
      event,
      'joint-needs',
      drawing,
      drawingWidths.map(({ width }) => width),
    ),
  ]);
  const words = { joint: jointTexts(lang), country: countryTexts(lang), figure: await figureFormatter(lang) };
  const { t } = words.joint;
  const figure = describeJointNeeds(needs, words);
  const tail = printJointView(view, dimensions);
  return {
    ignored,
    view,
    figure,
    ...(interest && { interest: interestOf(interest, view.countries, words.figure) }),
    countries: catalogue.countries
      .filter(({ kind }) => kind === 'country')
      .map(({ code, label }) => ({ code, label, isChosen: view.countries.some((one) => one === code) })),
    sectors: catalogue.sectors.map(({ code, label, level }) => ({
      code,
      label: level === 'section' ? `\u2003${label}` : label,
    })),
    sector: catalogue.sectors.find(({ code }) => code === view.sector)?.label ?? view.sector,
    waves: catalogue.waves.toReversed(),
    usualWave: dimensions.wave.usual,
    tail,
    take: takeAway(
      {
        ...{ figure: 'joint-needs', asked: question, title: figure.title, source: view },
        view: url.pathname + tail,
        data: [{ label: t('joint.download'), href: `/api/v1/joint-needs.csv?${drawing}` }],
      },
      ...[needs, lang, url.origin],
    ),
    drawn: !isDataRequest,
    texts: {
      heading: t('joint.heading'),
      lead: t('joint.lead'),
      few: isFew ? t('joint.few') : '',
      countries: t('joint.countries'),
      sector: t('joint.sector'),
      wave: words.country.t('country.waves'),
      show: t('joint.show'),
      interest: t('joint.interest'),
      interestLead: t('joint.interest.lead', {
        ofBase: indicatorById.get('joint_interest')!.ofBase[lang],
      }),
      answer: t('joint.answer'),
      links: words.country.t('country.links'),
    },
  };
};
