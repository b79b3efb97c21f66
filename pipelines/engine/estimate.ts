import {
  asinInterval,
  betaInterval,
  logitInterval,
  tInterval,
  type Interval,
} from '@observatory/data/survey/intervals.ts';
import type { Design } from './design.ts';
import { allRows, baseOf, type Base, type Mask } from './domain.ts';
import type { Linearised } from './linearised.ts';
import { standardError } from './variance.ts';

export type IntervalMethod = 't' | 'logit' | 'beta' | 'asin';

export type Confidence = {
  readonly method: IntervalMethod;
  /** For example 0.95. */
  readonly level: number;
  /** Degrees of freedom of the whole file, of the rows that count, or the normal distribution. */
  readonly df: 'design' | 'domain' | 'infinite';
};

export type Estimate = Interval & {
  readonly estimate: number;
  readonly se: number;
  /** Degrees of freedom used in the interval; `Infinity` for the normal distribution. */
  readonly df: number;
  readonly dfDesign: number;
  readonly base: Base;
};

/** Standard error and interval of a linearised estimate over the rows that count. */
export function estimate(
  design: Design,
  mask: Mask,
  linearised: Linearised,
  confidence: Confidence,
): Estimate {
  const base = baseOf(design, mask);
  const dfDesign = baseOf(design, allRows(design)).df;
  const df = { design: dfDesign, domain: base.df, infinite: Infinity }[confidence.df];
  const se = Number.isNaN(linearised.value) ? NaN : standardError(design, linearised, mask);
  const { low, high } = interval({ estimate: linearised.value, se, df, base }, confidence);
  return { estimate: linearised.value, se, low, high, df, dfDesign, base };
}

/** Interval of a share or, with method 't', of any estimate. 'beta' always takes the degrees of freedom of the domain. */
export function interval(
  given: { estimate: number; se: number; df: number; base: Base },
  { method, level }: Pick<Confidence, 'method' | 'level'>,
): Interval {
  const { estimate: p, se, df, base } = given;
  if (method === 'logit') return logitInterval(p, se, df, level);
  if (method === 'asin') return asinInterval(p, se, df, level);
  if (method === 'beta') return betaInterval({ p, se, n: base.n, df: base.df, level });
  return tInterval(p, se, df, level);
}
