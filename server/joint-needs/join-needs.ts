import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import type { JointNeedsAnswer } from '@observatory/data/contract/joint-needs.ts';
import { needPart, needVerdict } from '@observatory/data/survey/joint-needs.ts';
import { statuses } from '@observatory/data/survey/status.ts';

type Columns = JointNeedsAnswer['columns'];

/**
 * What is short in each country, and what that makes of each skill.
 *
 * @param answer about the skill gaps of one wave, sector and size in some countries
 * @param isWeighted whether the answers of a country are weighted in that wave
 */
export function joinNeeds({ columns }: EstimatesAnswer, isWeighted: (country: string) => boolean): Columns {
  const published = (country: string) =>
    columns.country.filter((code, row) => code === country && columns.estimate[row] !== null).length;
  const counts = new Map([...new Set(columns.country)].map((country) => [country, published(country)]));
  const verdicts = columns.skill.map((_, row) => {
    const country = columns.country[row]!;
    const [best, worst] = [columns.rank_low[row], columns.rank_high[row]];
    const status = statuses.find((one) => one === columns.status[row]) ?? 'no_data';
    const ranked = columns.estimate[row] === null ? undefined : { status };
    const rank = best && worst ? { best, worst } : undefined;
    return needVerdict(
      ranked && { ...ranked, ...(rank && { rank }) },
      counts.get(country)!,
      isWeighted(country),
    );
  });
  const parts = new Map(
    [...new Set(columns.skill)].map((skill) => [
      skill,
      needPart(verdicts.filter((_, row) => columns.skill[row] === skill)),
    ]),
  );
  // Rows of a skill beside each other, in the order of the catalogue; countries in theirs.
  const order = [...parts.keys()].flatMap((skill) =>
    columns.skill.flatMap((code, row) => (code === skill ? [row] : [])),
  );
  const pick = <Value>(values: readonly Value[]): Value[] => order.map((row) => values[row]!);
  return {
    skill: pick(columns.skill),
    domain: pick(columns.domain),
    part: order.map((row) => parts.get(columns.skill[row]!)!),
    country: pick(columns.country),
    verdict: pick(verdicts),
    status: pick(columns.status),
    reason: pick(columns.reason),
    estimate: pick(columns.estimate),
    ci_low: pick(columns.ci_low),
    ci_high: pick(columns.ci_high),
    n: pick(columns.n),
    n_effective: pick(columns.n_effective),
    rank: pick(columns.rank),
    rank_low: pick(columns.rank_low),
    rank_high: pick(columns.rank_high),
  };
}
