import { JointNeedsAnswer } from '@observatory/data/contract/joint-needs.ts';
import type { EstimatesAnswer, Warning } from '@observatory/data/contract/columns.ts';
import type { Manifest } from '@observatory/data/contract/manifest.ts';
import { partnerCodes } from '@observatory/data/places/partner-countries.ts';
import { sectors } from '@observatory/data/sectors/sectors.ts';
import { sizeCodes } from '@observatory/data/sectors/sizes.ts';
import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';

import { answerFromRelease, type Question } from '../http/answer.ts';
import { operationNamed, parameter, tableResponses } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import type { Releases } from '../warehouse/releases.ts';
import { joinNeeds } from './join-needs.ts';

/** How estimates are asked for; another room of the server answers them. */
export type AskEstimates = (parameters: URLSearchParams, manifest: Manifest) => Question<EstimatesAnswer>;

/** Skills that are short in several countries beyond doubt, and what stays national. */
export function jointNeedsRoutes(releases: Releases, askEstimates: AskEstimates): Hono<HttpEnvironment> {
  const description = describeRoute({
    operationId: operationNamed('jointNeeds'),
    summary: 'Skills that are short in all of some countries beyond doubt, and what stays national',
    description:
      'One row per skill and country. A skill is short in a country when every place of its rank interval is in the wider half of the published skill gaps there; the rank intervals of a country hold together at 95 %. It is common when it is short in every country asked for, national in some, open in none.',
    parameters: [
      parameter('country', 'Partner countries joined by ~, as FI~DE; all four when absent.'),
      parameter('sector', 'One sector; ALL when absent.'),
      parameter('size', 'One size class; ALL when absent.'),
      parameter('wave', 'One wave; the newest when absent.'),
    ],
    responses: tableResponses(resolver(JointNeedsAnswer)),
  });
  const handler = (c: Parameters<typeof answerFromRelease>[0]) =>
    answerFromRelease(c, releases, (manifest) =>
      askJointNeeds(new URL(c.req.url).searchParams, manifest, askEstimates),
    );
  return new Hono<HttpEnvironment>()
    .get('/joint-needs', description, handler)
    .get('/:file{joint-needs\\.[a-z.]+}', describeRoute({ hide: true }), handler);
}

/** Reads a question for joint needs; a parameter or code that is not known is a warning, and such a code matches nothing. */
export function askJointNeeds(
  parameters: URLSearchParams,
  manifest: Manifest,
  askEstimates: AskEstimates,
): Question<JointNeedsAnswer> {
  const waves = manifest.waves.map(({ wave }) => wave);
  const warnings: Warning[] = [...new Set(parameters.keys())]
    .filter((name) => !['country', 'sector', 'size', 'wave', 'lang'].includes(name))
    .map((name) => ({ code: 'parameter_unknown', parameter: name, value: parameters.get(name)! }));
  const choose = (name: string, codes: readonly string[], usual: string): string => {
    const value = parameters.get(name) || usual;
    if (!codes.includes(value)) warnings.push({ code: 'code_unknown', parameter: name, value });
    return value;
  };
  const asked = (parameters.get('country') ?? '').split('~').filter((code) => code !== '');
  for (const value of asked.filter((code) => !(partnerCodes as readonly string[]).includes(code)))
    warnings.push({ code: 'code_unknown', parameter: 'country', value });
  const countries = asked.length === 0 ? partnerCodes : partnerCodes.filter((code) => asked.includes(code));
  const sector = choose(
    'sector',
    sectors.map(({ code }) => code),
    'ALL',
  );
  const size = choose('size', ['ALL', ...sizeCodes], 'ALL');
  const wave = choose('wave', waves, waves.at(-1) ?? '');
  const query = { country: countries.join('~'), sector, size, wave };
  const isWeighted = (country: string) =>
    manifest.waves.find((one) => one.wave === wave)?.countries.find((one) => one.country === country)
      ?.weighted === true;
  const question = new URLSearchParams({
    ...query,
    indicator: 'skill_gap',
    // An empty list would mean every country.
    country: query.country || 'none',
  });
  return {
    canonical: { jointNeeds: JSON.stringify(warnings), ...query },
    answer: async (release): Promise<JointNeedsAnswer> => {
      const { notes, columns, ...about } = await askEstimates(question, manifest).answer(release);
      return {
        ...about,
        query,
        notes,
        warnings,
        columns: joinNeeds({ ...about, notes, columns }, isWeighted),
      };
    },
  };
}
