import { variableByCode } from '@observatory/data/codebook/codebook.ts';
import { partnerCodes } from '@observatory/data/places/partner-countries.ts';
import { sizeCodes } from '@observatory/data/sectors/sizes.ts';

import { meanHeads } from '../../pipelines/demonstration/population.ts';
import { randomFor } from '../../pipelines/demonstration/random.ts';
import type { CodedColumn } from '../../pipelines/sources/employer-survey/harmonise/coded-column.ts';
import type { KeptTable } from '../../pipelines/sources/employer-survey/harmonise/kept-table.ts';
import type { DesignRow } from '../../pipelines/weighting/wave-design.ts';

const sections = ['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'P', 'Q', 'R', 'S'];

/** Respondents without a questionnaire behind them: right in type and range, quick to make in any number. */
export function inventedAnswers(respondents: number): { rows: DesignRow[]; table: KeptTable } {
  const { uniform } = randomFor('bench', respondents);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(uniform() * values.length)]!;
  const rows = Array.from({ length: respondents }, (): DesignRow => {
    const size = pick(sizeCodes);
    const heads = Math.max(1, Math.round(meanHeads[size] * (0.6 + 0.8 * uniform())));
    return { country: pick(partnerCodes), section: pick(sections), size, heads };
  });
  const invented = new Map<string, CodedColumn>();
  const column = (code: string) => {
    const known = invented.get(code) ?? invent(code, rows, uniform);
    invented.set(code, known);
    return known;
  };
  return { rows, table: { respondents, column } };
}

function invent(code: string, rows: readonly DesignRow[], uniform: () => number): CodedColumn {
  const { answer } = variableByCode.get(code)!;
  if (code === 'A5_HEADS') return coded(rows, ({ heads }) => String(heads));
  if (/^C[12]_.*_ISCO/.test(code)) return coded(rows, () => '');
  const codes = 'answers' in answer ? answer.answers.map((one) => one.code) : [];
  const any = (below: number) => Math.floor(uniform() * below);
  return coded(rows, ({ heads }) => {
    if (uniform() < 0.05) return '-97';
    if (answer.kind === 'many') {
      const mask = 1 + any(2 ** codes.length - 1);
      return codes.filter((_, at) => (mask & (1 << at)) !== 0).join(';');
    }
    if (answer.kind !== 'count') return codes[any(codes.length)]!;
    const most = code.startsWith('C1')
      ? heads / 2
      : code.startsWith('C2')
        ? heads / 6
        : code.startsWith('B')
          ? 4
          : heads;
    return String(any(most + 1));
  });
}

/** As `codeTexts`, without bytes on the way: a million respondents have two hundred million answers. */
function coded(rows: readonly DesignRow[], textOf: (row: DesignRow) => string): CodedColumn {
  const texts = [''];
  const known = new Map([['', 0]]);
  const codes = Uint32Array.from(rows, (row) => {
    const text = textOf(row);
    const code = known.get(text) ?? texts.push(text) - 1;
    known.set(text, code);
    return code;
  });
  return { texts, codes: texts.length <= 2 ** 8 ? new Uint8Array(codes) : codes };
}
