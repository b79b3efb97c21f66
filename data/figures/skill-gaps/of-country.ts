import type { EstimatesAnswer } from '../../contract/columns.ts';

/** The part of an answer about several countries that is about one. */
export function ofCountry(answer: EstimatesAnswer, country: string): EstimatesAnswer {
  const rows = answer.columns.country.flatMap((code, row) => (code === country ? [row] : []));
  const columns = Object.fromEntries(
    Object.entries(answer.columns).map(([name, values]) => [name, rows.map((row) => values[row])]),
  ) as EstimatesAnswer['columns'];
  return { ...answer, query: { ...answer.query, country }, columns };
}
