import { comparisonColumns, type ComparedRow } from '@observatory/data/contract/comparison-columns.ts';
import type { ComparisonsAnswer } from '@observatory/data/contract/comparisons.ts';
import { skills } from '@observatory/data/competences/skills.ts';
import { refusalSentence } from '@observatory/data/messages/difference-sentence.ts';
import { parseLanguage } from '@observatory/data/messages/language.ts';
import { differenceOf } from '@observatory/data/survey/difference.ts';
import { isPublished } from '@observatory/data/survey/status.ts';

import { inventedCell, unweightedWave } from './estimates.ts';
import { about, rounded } from './invent.ts';

/** Differences of the invented estimates; between a wave with weights and one without there are none. */
export function inventedComparisons(parameters: URLSearchParams): Promise<ComparisonsAnswer> {
  const usual = { indicator: 'skill_gap', country: 'POOLED', sector: 'ALL', size: 'ALL', wave: '2026' };
  const given = Object.fromEntries(
    Object.entries(usual).map(([name, otherwise]) => [name, parameters.get(name) || otherwise]),
  ) as typeof usual;
  const language = parseLanguage(parameters.get('lang') ?? '') ?? 'en';
  const side = (name: 'a' | 'b') => ({
    ...given,
    ...Object.fromEntries((parameters.get(name) ?? '').split('~').map((part) => part.split(':'))),
  });
  const [a, b] = [side('a'), side('b')];
  const isRefused = (a.wave === unweightedWave) !== (b.wave === unweightedWave);
  const rows = skills.map(({ code }): ComparedRow => {
    const [one, other] = [inventedCell(a, code), inventedCell(b, code)];
    const [isOne, isOther] = [isPublished(one.status), isPublished(other.status)];
    const told = (isShown: boolean, { value, n }: typeof one) => ({
      skill: code,
      estimate: isShown ? value : null,
      n: isShown ? n : null,
    });
    const sides = { a: told(isOne, one), b: told(isOther, other) };
    const reason = isRefused ? 'weights_differ' : !isOne ? 'a_hidden' : !isOther ? 'b_hidden' : 'none';
    if (reason !== 'none') return { ...sides, reason };
    const compared = ({ value, error, n }: typeof one) => ({ value, standardError: error, df: n - 9 });
    const difference = differenceOf(compared(one), compared(other));
    return { ...sides, reason, difference, standardised: difference };
  });
  const { tests, columns } = comparisonColumns(rows, ({ reason }) =>
    reason === 'none' ? '' : refusalSentence(language, reason),
  );
  return Promise.resolve({ ...about([], {}), tests, columns: withRounded(columns) });
}

/** Columns with their numbers rounded. */
const withRounded = (columns: ComparisonsAnswer['columns']) =>
  Object.fromEntries(
    Object.entries(columns).map(([name, cells]) => [
      name,
      cells.map((cell) => (typeof cell === 'number' ? rounded(cell) : cell)),
    ]),
  ) as ComparisonsAnswer['columns'];
