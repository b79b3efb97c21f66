import { countryCodes } from '@observatory/data/contract/estimates-query.ts';
import { sectors } from '@observatory/data/sectors/sectors.ts';
import { sizeCodes } from '@observatory/data/sectors/sizes.ts';
import type { Place } from '@observatory/data/survey/relate.ts';
import type { Context } from 'hono';

import { parameter } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { invalidParameter } from './asked-drawing.ts';

/** The parameters of a drawing about one place of the lattice. */
export const placeParameters = [
  parameter('country', 'One of FI, DE, IT, NL, POOLED, EQUAL; POOLED when absent.'),
  parameter('sector', 'One sector; ALL when absent.'),
  parameter('size', 'One size class; ALL when absent.'),
  parameter('wave', 'One wave; the newest when absent.'),
];

/** The place that was asked for, or the problem with it. */
export function askedPlace(c: Context<HttpEnvironment>, waves: readonly string[]): Place | Response {
  const allowed = {
    country: { codes: countryCodes, usual: 'POOLED' },
    sector: { codes: sectors.map(({ code }) => code), usual: 'ALL' },
    size: { codes: ['ALL', ...sizeCodes], usual: 'ALL' },
    wave: { codes: waves, usual: waves.at(-1) ?? '' },
  };
  const place: Record<string, string> = {};
  for (const [name, { codes, usual }] of Object.entries(allowed)) {
    const value = c.req.query(name) || usual;
    if (!codes.includes(value)) return invalidParameter(c, name, value, codes.join(', '));
    place[name] = value;
  }
  return place as Place;
}
