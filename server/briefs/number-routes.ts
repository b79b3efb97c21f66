import type { BriefQuestion } from '@observatory/data/briefs/document.ts';
import { Hono, type Context } from 'hono';

import type { HttpEnvironment } from '../http/environment.ts';
import { languageOf, problem } from '../http/problem.ts';
import type { Releases } from '../warehouse/releases.ts';
import { askedBrief } from './asked.ts';
import type { BriefSource, Maker } from './maker.ts';

type C = Context<HttpEnvironment>;

/** Where a release answers a query; what the catalogue tells, thresholds, an old release has in its manifest. */
const pathOf = (release: string, query: string): string =>
  `/api/v1/releases/${release}${query.startsWith('catalogue') ? '' : `/${query}`}`;

/**
 * The short addresses that briefs print: `/q/<release>/<place>.<wave>/<number>` leads to the answer of the interface
 * that the number was taken from, and without a number to all of the brief.
 */
export function numberRoutes(maker: Maker, source: BriefSource, releases: Releases): Hono<HttpEnvironment> {
  const leadTo = (c: C, location: string) =>
    c.body(null, 302, { location, 'cache-control': 'public, max-age=86400' });
  /** The question of a short address, for a full brief in the language of the reader. */
  const asked = async (c: C): Promise<BriefQuestion | Response> => {
    const release = c.req.param('release')!;
    const manifest = await releases.use(release, async (open) => open.manifest);
    if (!manifest) return problem(c, 'release_unknown', { path: 'release', detail: { release } });
    const [place = '', ...wave] = c.req.param('brief')!.split('.');
    const given: Readonly<Record<string, string>> = { lang: languageOf(c), wave: wave.join('.') };
    const question = askedBrief(place, (name) => given[name], manifest, source);
    return 'parameter' in question ? problem(c, 'not_found') : question;
  };
  return new Hono<HttpEnvironment>()
    .get('/q/:release/:brief/', async (c) => {
      const question = await asked(c);
      if (question instanceof Response) return question;
      const { place, wave, language } = question;
      const path = `/api/v1/releases/${c.req.param('release')}/briefs/${place}.json`;
      return leadTo(c, `${path}?${new URLSearchParams({ wave, lang: language })}`);
    })
    .get('/q/:release/:brief/:number', async (c) => {
      const question = await asked(c);
      if (question instanceof Response) return question;
      const { release, number: id } = c.req.param();
      const made = await maker.made(question, release);
      const number = made?.brief.numbers.find((one) => one.id === id);
      return number ? leadTo(c, pathOf(release, number.query)) : problem(c, 'not_found');
    });
}
