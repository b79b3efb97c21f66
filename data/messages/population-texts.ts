import type { PopulationRemark } from '../contract/quality.ts';
import { formatter } from './catalogue.ts';
import de from './de/population.json' with { type: 'json' };
import en from './en/population.json' with { type: 'json' };
import fi from './fi/population.json' with { type: 'json' };
import it from './it/population.json' with { type: 'json' };
import type { Language } from './language.ts';
import nl from './nl/population.json' with { type: 'json' };
import sv from './sv/population.json' with { type: 'json' };

const texts: Record<Language, typeof en> = { en, fi, sv, de, it, nl };

type Key = keyof typeof en;
type CodeOf<Prefix extends string> = Key extends infer One
  ? One extends `${Prefix}.${infer Code}`
    ? Code
    : never
  : never;

/** What is said when a population table is taken in or refused. */
export type PopulationTextCode = CodeOf<'population'>;
/** What was derived, left out or noticed in it. */
export type RemarkCode = CodeOf<'remark'>;

type Values = Readonly<Record<string, string>>;

/** Places that messages write as numbers; codes of activities and sizes stay as they are. */
const numeric = ['value', 'sum', 'total'];

const fill = (language: Language, key: Key, values: Values): string =>
  formatter(language, texts[language]).t(
    key,
    Object.fromEntries(
      Object.entries(values).map(([name, text]) => [name, numeric.includes(name) ? Number(text) : text]),
    ),
  );

/** A sentence about a population table, with its places filled. */
export const populationText = (language: Language, code: PopulationTextCode, values: Values): string =>
  fill(language, `population.${code}`, values);

/** A remark as a sentence; a code that this version does not know stands for itself. */
export function remarkText(language: Language, { code, values }: PopulationRemark): string {
  const key = `remark.${code}`;
  return key in en ? fill(language, key as Key, values) : code;
}
