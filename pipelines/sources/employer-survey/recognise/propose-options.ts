import type { FileColumn } from './column-headings.ts';
import { matchOption } from './match-heading.ts';
import { type Draft, draftOf, isSeveral, withoutTarget } from './propose-by-name.ts';

type Drafts = (Draft | undefined)[];

/**
 * Columns of single answers that follow the column of their question and are headed by nothing but the answer, as
 * EUSurvey writes them. The question's own column is then empty, or repeats them joined.
 */
export function proposeOptions(columns: readonly FileColumn[], drafts: Drafts): void {
  for (const [at, draft] of drafts.entries()) {
    if (!draft || !isSeveral(draft.use)) continue;
    const { code } = draft.target;
    let next = at + 1;
    for (; next < columns.length; next += 1) {
      const headings = columns[next]!.headings;
      const option = headings
        .map((heading) => matchOption(code, heading))
        .find((found) => found !== undefined);
      if (option === undefined) break;
      const joined = columns[at]!.values.length > 0;
      drafts[next] = joined
        ? withoutTarget({ kind: 'metadata', what: 'repeated' }, 0.95, 'position')
        : draftOf({ target: { code, option }, confidence: 0.95, reason: 'position' });
    }
    const followed = next > at + 1;
    if (followed && columns[at]!.values.length === 0) {
      drafts[at] = withoutTarget({ kind: 'metadata', what: 'heading' }, 0.95, 'position');
    }
  }
}
