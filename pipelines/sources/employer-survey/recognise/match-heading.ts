import type { Language } from '@observatory/data/messages/language.ts';

import { type Name, nameByText, names, optionByText, type Target, targetByCode } from './codebook-names.ts';
import { bare, plain, withoutNumbering } from './plain-text.ts';
import type { ColumnReason } from './recognition.ts';

/** What a heading may name, with how sure that is. */
export type Match = {
  readonly target: Target;
  readonly confidence: number;
  readonly reason: ColumnReason;
  readonly language?: Language;
};

const byName = ({ target, language }: Name, confidence: number, reason: ColumnReason): Match => ({
  target,
  language,
  confidence,
  reason,
});

/** `A5HEADS. People …`, `A5_HEADS: People …`, `DREL[DIGINFO] Needed …`. */
const codeAtStart = /^\s*([A-Za-z]\w{1,30}(?:\[\w{1,20}\])?)\s*(?:[.:]|[-–—]|\s)\s*\S/;
/** EUSurvey appends the assigned value in parentheses; others use brackets. */
const codeAtEnd = /[([]\s*([A-Za-z]\w{1,40})\s*[)\]]\s*$/;

function byCode(heading: string): Match | undefined {
  const text = heading.trim();
  const whole = /^[A-Za-z][\w[\].\- ]{0,60}$/.test(text) ? targetByCode.get(bare(text)) : undefined;
  if (whole) return { target: whole, confidence: 0.99, reason: 'code' };
  const target = [codeAtEnd, codeAtStart]
    .map((pattern) => bare(pattern.exec(text)?.[1] ?? ''))
    .map((part) => (part.length > 3 ? targetByCode.get(part) : undefined))
    .find((found) => found !== undefined);
  return target && { target, confidence: 0.98, reason: 'code_in_text' };
}

/** Words that Qualtrics puts between a question and the answer of a column. */
const between =
  /\s[-–]\s+(?:selected choice|ausgewählte auswahl|gewählte auswahl|valittu vaihtoehto|valda alternativ|scelta selezionata|geselecteerde keuze)\s+[-–]\s/i;

function byLabel(heading: string): Match | undefined {
  const whole = nameByText.get(plain(heading));
  if (whole) return byName(whole, 0.97, 'label');
  const shortened = nameByText.get(plain(withoutNumbering(heading).replace(between, ' - ')));
  return shortened && byName(shortened, 0.95, 'label');
}

const ellipsis = /\s*(?:\.{2,}|…)\s*/;
const fewestLetters = 8;

/** A heading that the tool cut: `Needed in ..work [Finding ..data]`. Only when a single label begins and ends so. */
function byCutLabel(heading: string): Match[] {
  if (!ellipsis.test(heading)) return [];
  const parts = withoutNumbering(heading).split(ellipsis).map(plain);
  if (parts.join('').length < fewestLetters) return [];
  const pattern = new RegExp(
    `^${parts.map((part) => part.replace(/[^\p{L}\p{N} ]/gu, '')).join('.*')}$`,
    'u',
  );
  const found = new Map(
    names.filter(({ text }) => pattern.test(text)).map((name) => [JSON.stringify(name.target), name]),
  );
  const confidence = found.size === 1 ? 0.9 : 0.5;
  return [...found.values()].map((name) => byName(name, confidence, 'label_cut'));
}

/** What a heading names by its code or its wording; several when a cut label leaves a choice, none when nothing fits. */
export function matchHeading(heading: string): readonly Match[] {
  const code = byCode(heading);
  if (code) return [code];
  const label = byLabel(heading);
  return label ? [label] : byCutLabel(heading);
}

/** The answer of a multi-select variable that a heading is, after the question's own column. */
export function matchOption(code: string, heading: string): string | undefined {
  const options = optionByText.get(code);
  if (!options) return undefined;
  const assigned = codeAtEnd.exec(heading)?.[1];
  const target = assigned === undefined ? undefined : targetByCode.get(bare(`${code}${assigned}`));
  if (target?.option !== undefined) return target.option;
  return options.get(plain(heading)) ?? options.get(plain(heading.replace(/\s*\([^()]*\)\s*$/, '')));
}
