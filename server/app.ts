import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { openAPIRouteHandler } from 'hono-openapi';
import type { BriefSettings } from '@observatory/data/briefs/imprint.ts';
import { siteName } from '@observatory/data/messages/site-name.ts';

import { briefSource } from './brief-source.ts';
import type { BriefsAhead } from './briefs/ahead.ts';
import { numberRoutes } from './briefs/number-routes.ts';
import type { Logo } from './briefs/printed.ts';
import { briefRoutes } from './briefs/routes.ts';
import { catalogueRoutes } from './catalogue/routes.ts';
import { askComparisons, comparisonRoutes } from './comparisons/routes.ts';
import { askCoverage } from './coverage/ask-coverage.ts';
import { coverageRoutes } from './coverage/routes.ts';
import { askEstimates, estimateRoutes } from './estimates/routes.ts';
import { figureRoutes } from './figures/routes.ts';
import { frameworksRoutes } from './frameworks/routes.ts';
import { glossaryRoutes } from './glossary/routes.ts';
import { healthRoutes } from './health/routes.ts';
import { securitySchemes } from './http/describe-signed.ts';
import type { HttpEnvironment } from './http/environment.ts';
import { problem } from './http/problem.ts';
import { requestLog, type LogLine } from './http/request-log.ts';
import { dataHeaders, readOnly } from './http/safety.ts';
import { ownPagesOnly } from './http/same-origin.ts';
import { askJointNeeds, jointNeedsRoutes } from './joint-needs/routes.ts';
import { askObservations } from './observations/ask.ts';
import { observationRoutes } from './observations/routes.ts';
import { vintageRoutes } from './observations/vintages.ts';
import { askQuality } from './quality/ask-quality.ts';
import { qualityRoutes } from './quality/routes.ts';
import { rCodeRoutes } from './r-code/routes.ts';
import { releaseRoutes } from './releases/routes.ts';
import { searchRoutes } from './search/routes.ts';
import { templateRoutes } from './template/routes.ts';
import type { OpenRelease, Releases } from './warehouse/releases.ts';

/** What needs an account, and the address by which readers reach it. */
export type Signed = { readonly routes: Hono<HttpEnvironment>; readonly origin: URL | undefined };

export type Parts = {
  /** Routes for who has an account; without them the interface is read only. */
  readonly signed?: Signed;
  /** The folder of the observatory, for what is not in a release: when the service of Eurostat was last asked. */
  readonly home?: string;
  /** What an operator decides about briefs. */
  readonly briefs?: {
    readonly content?: BriefSettings;
    readonly logos?: readonly Logo[];
    /** Makes briefs of every release that is served before somebody asks. */
    readonly ahead?: BriefsAhead;
  };
};

/** The whole of the server's HTTP but the pages. */
export function createApp(
  releases: Releases,
  log: LogLine,
  { signed, home, briefs }: Parts = {},
): Hono<HttpEnvironment> {
  const sources = {
    waves: () => releases.current?.waves.map(({ wave }) => wave) ?? [],
    estimates: (parameters: URLSearchParams) =>
      fromCurrent(releases, (release) => askEstimates(parameters, release.manifest).answer(release)),
    comparisons: (parameters: URLSearchParams) =>
      fromCurrent(releases, (release) => askComparisons(parameters, release.manifest).answer(release)),
    observations: (parameters: URLSearchParams) =>
      fromCurrent(releases, (release) => askObservations(parameters, release.manifest).answer(release)),
    coverage: (parameters: URLSearchParams) =>
      fromCurrent(releases, (release) =>
        askCoverage(askQuality(parameters, release.manifest)).answer(release),
      ),
    jointNeeds: (parameters: URLSearchParams) =>
      fromCurrent(releases, (release) =>
        askJointNeeds(parameters, release.manifest, askEstimates).answer(release),
      ),
  };
  const tables = new Hono<HttpEnvironment>()
    .route('/', estimateRoutes(releases))
    .route('/', comparisonRoutes(releases))
    .route('/', jointNeedsRoutes(releases, askEstimates))
    .route('/', observationRoutes(releases))
    .route('/', qualityRoutes(releases))
    .route('/', coverageRoutes(releases, askQuality));
  const source = briefSource(briefs?.content);
  const ofBriefs = briefRoutes(releases, {
    source,
    ...(home !== undefined && { home }),
    ...(briefs?.logos && { logos: briefs.logos }),
  });
  const tablesAndBriefs = new Hono<HttpEnvironment>().route('/', tables).route('/', ofBriefs.ofRelease);
  const api = new Hono<HttpEnvironment>()
    .route('/', tablesAndBriefs)
    .route('/', ofBriefs.verify)
    .route('/', catalogueRoutes(releases))
    .route('/', rCodeRoutes(releases))
    .route('/', releaseRoutes(releases))
    .route('/', vintageRoutes(releases, home))
    .route('/', frameworksRoutes())
    .route('/', searchRoutes())
    .route('/', glossaryRoutes())
    .route('/', templateRoutes())
    .route('/figures', figureRoutes(sources))
    .route('/releases/:release', tablesAndBriefs);
  const app = new Hono<HttpEnvironment>().use(requestLog(log), (c, next) => {
    if (signed?.origin) c.set('origin', signed.origin.origin);
    return next();
  });
  if (briefs?.ahead) {
    app.use(briefs.ahead.watchRequests);
    briefs.ahead.makeWith({ releases, source, writer: ofBriefs.writer });
  }
  if (signed) app.use(ownPagesOnly(signed.origin)).route('/api/v1', signed.routes);
  app
    .use('/api/*', compress(), readOnly, dataHeaders)
    .route('/', healthRoutes(releases))
    .route('/api/v1', api);
  app.route('/', numberRoutes(ofBriefs.maker, source, releases));
  app.get(
    '/api/v1/openapi.json',
    openAPIRouteHandler(
      signed ? new Hono<HttpEnvironment>().route('/', api).route('/', signed.routes) : api,
      {
        // Figures and code have the ending of a file in their address.
        excludeStaticFile: false,
        documentation: {
          info: {
            title: siteName,
            version: '1',
            description:
              'Skills that employers lack in Finland, Germany, Italy and the Netherlands, and official statistics beside them.',
          },
          servers: [{ url: '/api/v1' }],
          components: { securitySchemes },
        },
      },
    ),
  );
  app.all('/api/*', (c) => problem(c, 'not_found'));
  app.onError((error, c) => {
    log({
      level: 'error',
      event: 'failure',
      requestId: c.get('requestId'),
      path: c.req.path,
      error: String(error.stack),
    });
    return problem(c, 'internal');
  });
  return app;
}

/** @throws Error before the first release */
async function fromCurrent<Answer>(
  releases: Releases,
  answer: (release: OpenRelease) => Promise<Answer>,
): Promise<Answer> {
  const answered = await releases.use(undefined, answer);
  if (!answered) throw new Error('no release is open');
  return answered;
}
