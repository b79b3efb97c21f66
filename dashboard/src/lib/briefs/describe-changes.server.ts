import type { BriefChangesAnswer } from '@observatory/data/contract/brief-answer.ts';
import { briefsPageTexts } from '@observatory/data/messages/briefs-page-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';

type Changes = Pick<BriefChangesAnswer, 'summary' | 'changed' | 'added' | 'withdrawn'>;
type Quoted = Changes['added'][number];

/** Changed numbers that are told one by one. */
const told = 20;

/** A number as printed; with its answers where both editions print the same. */
const said = ({ text, n }: Quoted, other: Quoted): string =>
  text === other.text && n !== other.n && n !== undefined ? `${text} (n = ${n})` : text;

/** What differs between two editions, with the words around it. */
export function describeChanges({ summary, changed, added, withdrawn }: Changes, language: Language) {
  const { t } = briefsPageTexts(language);
  const list = (kind: 'added' | 'withdrawn', numbers: readonly Quoted[]) =>
    numbers.length === 0
      ? []
      : [{ label: t('briefs.changes.kind', { kind }), list: numbers.map(({ label }) => label).join('; ') }];
  return {
    summary,
    caption: t('briefs.changes'),
    columns: (['what', 'before', 'after', 'why'] as const).map((name) => t('brief.column', { name })),
    rows: changed.slice(0, told).map(({ id, label, before, after, because }) => ({
      ...{ id, label, before: said(before, after), after: said(after, before) },
      because: because.join(' '),
    })),
    more: changed.length > told ? t('briefs.changes.more', { n: changed.length - told }) : '',
    others: [...list('added', added), ...list('withdrawn', withdrawn)],
  };
}
export type DescribedChanges = ReturnType<typeof describeChanges>;
