import type { QuotedNumber } from '@observatory/data/briefs/document.ts';

/** Numbers whose codes begin alike: the beginning with its full stop, and the rest of each code with its number. */
export type NumberGroup = { readonly beginning: string; readonly list: string };

const beginningOf = (id: string): string => id.slice(0, id.lastIndexOf('.') + 1);

/** The numbers of a brief by the beginning of their code; first, with an empty one, those that share theirs with none. */
export function numberGroups(numbers: readonly Pick<QuotedNumber, 'id' | 'text'>[]): NumberGroup[] {
  const alike = Map.groupBy(numbers, ({ id }) => beginningOf(id));
  const isAlone = ({ id }: Pick<QuotedNumber, 'id'>) => alike.get(beginningOf(id))!.length === 1;
  const groups = Map.groupBy(numbers, (number) => (isAlone(number) ? '' : beginningOf(number.id)));
  return [...groups]
    .sort(([one], [other]) => Number(other === '') - Number(one === ''))
    .map(([beginning, members]) => ({
      beginning,
      // Code and number stay together.
      list: members.map(({ id, text }) => `${id.slice(beginning.length)}\u00A0${text}`).join(' · '),
    }));
}

/** What a brief says of each group: all of its codes and numbers. */
export const printedNumbers = (numbers: readonly Pick<QuotedNumber, 'id' | 'text'>[]): string[] =>
  numberGroups(numbers).map(({ beginning, list }) => `${beginning} ${list}`);
