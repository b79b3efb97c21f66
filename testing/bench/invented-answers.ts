import { variableByCode } from '@observatory/data/codebook/codebook.ts';
import type { Column, TakeColumn } from '@observatory/data/survey/column.ts';
import { partnerCodes } from '@observatory/data/places/partner-countries.ts';
import { sizeCodes } from '@observatory/data/sectors/sizes.ts';

import { meanHeads } from '../../pipelines/demonstration/population.ts';
import { randomFor } from '../../pipelines/demonstration/random.ts';
import type { DesignRow } from '../../pipelines/weighting/wave-design.ts';

const sections = ['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'P', 'Q', 'R', 'S'];

/** Respondents without a questionnaire behind them: right in type and range, quick to make in any number. */
export function inventedAnswers(respondents: number): { rows: DesignRow[]; take: TakeColumn } {
  const { uniform } = randomFor('bench', respondents);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(uniform() * values.length)]!;
  const rows = Array.from({ length: respondents }, (): DesignRow => {
    const size = pick(sizeCodes);
    const heads = Math.max(1, Math.round(meanHeads[size] * (0.6 + 0.8 * uniform())));
    return { country: pick(partnerCodes), section: pick(sections), size, heads };
  });
  const taken = new Map<string, Column>();
  const take: TakeColumn = (code) => {
    const known = taken.get(code);
    if (known) return known;
    const column = invent(code, rows, uniform);
    taken.set(code, column);
    return column;
  };
  return { rows, take };
}

function invent(code: string, rows: readonly DesignRow[], uniform: () => number): Column {
  const { answer } = variableByCode.get(code)!;
  if (code === 'A5_HEADS') return Float32Array.from(rows, ({ heads }) => heads);
  if (/^C[12]_.*_ISCO/.test(code)) return new Float32Array(rows.length).fill(NaN);
  return Float32Array.from(rows, ({ heads }) => {
    if (uniform() < 0.05) return -97;
    if (answer.kind === 'scale')
      return Number(answer.answers[Math.floor(uniform() * answer.answers.length)]!.code);
    if (answer.kind === 'one') return 1 + Math.floor(uniform() * answer.answers.length);
    if (answer.kind === 'many') return 1 + Math.floor(uniform() * (2 ** answer.answers.length - 1));
    const most = code.startsWith('C1')
      ? heads / 2
      : code.startsWith('C2')
        ? heads / 6
        : code.startsWith('B')
          ? 4
          : heads;
    return Math.floor(uniform() * (most + 1));
  });
}
