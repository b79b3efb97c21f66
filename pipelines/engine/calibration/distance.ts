/**
 * How calibrated weights may move: w' = w·F(u), with F(0) = 1 and F'(0) = 1
 * (Deville and Särndal, JASA 87, 1992: cases 1, 2 and 6).
 */
export type Distance = { readonly factor: (u: number) => number; readonly slope: (u: number) => number };

/** F = 1 + u: the regression estimator; weights may turn negative. */
export const linear: Distance = { factor: (u) => 1 + u, slope: () => 1 };

/** F = exp(u): never negative; with indicators of margins the same weights as raking. */
export const exponential: Distance = { factor: Math.exp, slope: Math.exp };

/**
 * F between the bounds, w'/w in (lower, upper).
 * @throws RangeError unless 0 ≤ lower < 1 < upper, both finite.
 */
export function logit(lower: number, upper: number): Distance {
  if (!(lower < 1 && upper > 1 && Number.isFinite(upper - lower)))
    throw new RangeError('logit calibration needs bounds below and above 1');
  const steepness = (upper - lower) / ((upper - 1) * (1 - lower));
  const odds = (upper - 1) / (1 - lower);
  const factor = (u: number) => lower + (upper - lower) / (1 + odds * Math.exp(-steepness * u));
  const slope = (u: number) => {
    const f = factor(u);
    return (steepness * (f - lower) * (upper - f)) / (upper - lower);
  };
  return { factor, slope };
}
