import type { Inputs } from '../../release/inputs.ts';
import type { Home } from '../../storage/home.ts';
import { comparedVariables, type AnswerCounts } from './check/coder-agreement.ts';
import { readKeptTable } from './harmonise/kept-table.ts';

/** Answers of all other partners in a wave, counted from the kept tables in force; undefined when there is none. */
export async function otherAnswers(
  home: Home,
  uploads: Inputs['uploads'],
  { partner, wave }: { readonly partner: string; readonly wave: string },
): Promise<AnswerCounts | undefined> {
  const others = uploads.filter((one) => one.wave === wave && one.partner !== partner);
  if (others.length === 0) return undefined;
  const counts = new Map(comparedVariables.map((code) => [code, new Map<string, number>()]));
  for (const { canonical } of others) {
    const table = await readKeptTable(home, canonical);
    for (const [code, own] of counts) {
      const column = table.column(code);
      if (!column) continue;
      const byCode = new Uint32Array(column.texts.length);
      for (const at of column.codes) byCode[at]! += 1;
      column.texts.forEach((text, at) => {
        if (text !== '' && !text.startsWith('-')) own.set(text, (own.get(text) ?? 0) + byCode[at]!);
      });
    }
  }
  return counts;
}
