type Dimension = 'country' | 'sector' | 'size' | 'wave';

/** What is meant when an address does not say it. */
export type UsualComparison = {
  readonly indicator: string;
  /** Country of each column that is there without being named. */
  readonly countries: Readonly<Partial<Record<string, string>>>;
  readonly parts: Readonly<Record<Dimension, string>>;
};

const columns = ['a', 'b', 'c', 'd'];

/**
 * The search part of the address of what a form says, columns without a country left out; the code that reads
 * addresses and knows every code stays on the server.
 *
 * @param given values by the names of the controls: `indicator`, `a.country`, `a.sector` and so on
 */
export function printComparisonForm(given: ReadonlyMap<string, string>, usual: UsualComparison): string {
  const present = columns.filter((name) => (given.get(`${name}.country`) ?? '') !== '');
  const parts = present.flatMap((from, k) => {
    const name = columns[k]!;
    const value = (dimension: Dimension) => given.get(`${from}.${dimension}`) ?? usual.parts[dimension];
    const others = (['sector', 'size', 'wave'] as const).filter((one) => value(one) !== usual.parts[one]);
    const text = [value('country'), ...others.map(value)].join('.');
    return text === usual.countries[name] ? [] : [`${name}=${text}`];
  });
  const indicator = given.get('indicator') ?? usual.indicator;
  if (indicator !== usual.indicator) parts.push(`indicator=${indicator}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
