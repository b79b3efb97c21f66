import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import { themes, type Theme } from '@observatory/data/figures/palette.ts';
import { describeSkillGaps } from '@observatory/data/figures/skill-gaps/describe.ts';
import { skillGapsLabels, type SkillGapsView } from '@observatory/data/figures/skill-gaps/labels.ts';
import { indicators } from '@observatory/data/indicators/catalogue.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';

import { cacheHeaders, matches } from '../http/answer.ts';
import { parameter } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { languageOf, problem } from '../http/problem.ts';
import { renderSkillGaps } from './render-skill-gaps.ts';

const narrowest = 280;
const widest = 1600;
/** Drawings in memory, about 20 kB each: pages ask for the same few views again and again. */
const kept = 200;

/** Indicators that have one figure per skill: what the figure can show. */
const shown = indicators.filter(({ detail }) => detail === 'skill').map(({ id }) => id);

const description = describeRoute({
  operationId: 'skillGapsFigure',
  summary: 'The figure of one skill indicator as SVG',
  parameters: [
    parameter('indicator', 'An indicator with a figure per skill; skill_gap when absent.'),
    parameter('country', 'One of FI, DE, IT, NL, POOLED, EQUAL; POOLED when absent.'),
    parameter('sector', 'One section or group of NACE Rev. 2, or ALL; ALL when absent.'),
    parameter('size', 'One size class or ALL; ALL when absent.'),
    parameter('wave', 'One wave; the newest when absent.'),
    parameter('lang', 'Language of the words: en, fi, sv, de, it, nl.'),
    parameter('width', `Width in px, ${narrowest} to ${widest}; 720 when absent.`),
    parameter('theme', 'light, dark, or page: the drawing alone in custom properties; light when absent.'),
  ],
  responses: { 200: { description: 'The figure.', content: { 'image/svg+xml': {} } } },
});

/** Figures as SVG, drawn from the same model as those of the pages. */
export function figureRoutes(
  answerEstimates: (parameters: URLSearchParams) => Promise<EstimatesAnswer>,
): Hono<HttpEnvironment> {
  const drawings = new Map<string, string>();
  const keep = (tag: string, drawing: string) => {
    drawings.delete(tag);
    drawings.set(tag, drawing);
    if (drawings.size > kept) drawings.delete(drawings.keys().next().value!);
  };
  return new Hono<HttpEnvironment>().get('/skill-gaps.svg', description, async (c) => {
    const invalid = (name: string, value: string, allowed: string) =>
      problem(c, 'parameter_invalid', { path: name, detail: { parameter: name, value, allowed } });
    const asked = (name: string, otherwise: string) => c.req.query(name) || otherwise;
    const indicator = asked('indicator', 'skill_gap');
    if (!shown.includes(indicator)) return invalid('indicator', indicator, shown.join(', '));
    const themeAsked = asked('theme', 'light');
    const theme = themes.find((one) => one === themeAsked);
    if (!theme) return invalid('theme', themeAsked, themes.join(', '));
    const width = Number(asked('width', '720'));
    if (!(Number.isInteger(width) && width >= narrowest && width <= widest)) {
      return invalid('width', asked('width', ''), `${narrowest}–${widest}`);
    }
    const question = new URLSearchParams({
      indicator,
      country: asked('country', 'POOLED'),
      sector: asked('sector', 'ALL'),
      size: asked('size', 'ALL'),
      ...(c.req.query('wave') && { wave: asked('wave', '') }),
    });
    const answer = await answerEstimates(question);
    const { country = '', sector = '', size = '', wave = '' } = answer.query;
    for (const [name, value] of Object.entries({ country, sector, size, wave })) {
      if (value === '' || value.includes('~')) {
        return invalid(name, question.get(name) ?? '', '/api/v1/catalogue.json');
      }
    }
    const language = languageOf(c);
    const view = { indicator, country, sector, size, wave };
    const headers = {
      ...cacheHeaders(answer.release, { ...view, language, theme, width: String(width) }, false),
      'content-language': language,
      vary: 'Accept-Language',
    };
    c.set('release', answer.release);
    if (matches(c.req.header('if-none-match'), headers.etag)) return c.body(null, 304, headers);
    const drawn = drawings.get(headers.etag) ?? (await draw(answer, view, language, { width, theme }));
    keep(headers.etag, drawn);
    return c.body(drawn, 200, {
      ...headers,
      'content-type': 'image/svg+xml; charset=utf-8',
    });
  });
}

async function draw(
  answer: EstimatesAnswer,
  view: SkillGapsView,
  language: Language,
  given: { width: number; theme: Theme },
): Promise<string> {
  const figure = describeSkillGaps(answer, skillGapsLabels(view, language), await figureFormatter(language));
  return `${renderSkillGaps(figure, given)}\n`;
}
