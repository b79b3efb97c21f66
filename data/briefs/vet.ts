import { cooperationForms } from '../codebook/vet-answers.ts';
import { indicatorById } from '../indicators/catalogue.ts';
import type { Labels } from '../messages/language.ts';
import type { BriefContext } from './context.ts';
import type { Block, BriefTable } from './document.ts';
import { itemName, linesOf, print, type Line } from './lines.ts';

/** Preparedness of graduates, forms of cooperation now and wished, and interest in joint qualifications. */
export function vetBlocks(context: BriefContext): Block[] {
  const { brief } = context.words;
  const tables = [
    itemTable('vet_preparedness', context),
    cooperationTable(context),
    itemTable('joint_interest', context),
  ].flatMap((table): Block[] => (table ? [{ kind: 'table', table }] : []));
  const asked = ['vet_cooperation', 'vet_cooperation_wished', 'joint_interest'];
  const isMissing = asked.every((id) => linesOf(context.answers.others, id).length === 0);
  const texts = [
    ...(tables.length > 0 ? [brief.t('brief.vet.lead')] : []),
    ...(isMissing ? [brief.t('brief.vet.missing')] : []),
  ];
  return [{ kind: 'paragraphs', texts: [texts.join(' ')] }, ...tables];
}

/** One row per item of an indicator; undefined where the release does not have it. */
export function itemTable(id: string, context: BriefContext): BriefTable | undefined {
  const lines = linesOf(context.answers.others, id);
  if (lines.length === 0) return undefined;
  const { country, language } = context.words;
  const { label, ofBase } = lines[0]!.indicator;
  return {
    caption: `${label[language]}, % ${ofBase[language]}`,
    head: ['', intervalHead(context), country.t('country.column.answers')],
    rows: lines.map((line) => {
      const item = itemName(line, language);
      const number = { id: `${id}.${line.item}`, label: `${label[language]}: ${item}` };
      const { value, range, answers } = print(line, number, context);
      return [item, withRange(value, range), answers];
    }),
    numeric: [1, 2],
  };
}

const withRange = (value: string, range: string): string => (range === '' ? value : `${value} (${range})`);

const intervalHead = ({ words: { country } }: BriefContext): string =>
  `${country.t('country.column.value')} (${country.t('country.column.interval')})`;

/** Each form now and wished, as the questionnaire lists them. */
function cooperationTable(context: BriefContext): BriefTable | undefined {
  const { answers, words } = context;
  const { brief, country, language } = words;
  const ids = ['vet_cooperation', 'vet_cooperation_wished'];
  const lines = ids.map((id) => new Map(linesOf(answers.others, id).map((line) => [line.item, line])));
  const all = lines.flatMap((found) => [...found.values()]);
  if (all.length === 0) return undefined;
  const bases = all.flatMap(({ shown }) => (shown ? [shown.n] : []));
  const ends = [...new Set([Math.min(...bases), Math.max(...bases)])].map(words.write.count).join('–');
  const { ofBase } = indicatorById.get(ids[0]!)!;
  const asked = bases.length > 0 ? `; ${country.t('country.column.answers')}: ${ends}` : '';
  return {
    caption: `${brief.t('brief.vet.forms')}, % ${ofBase[language]} (${country.t('country.column.interval')})${asked}`,
    head: [
      '',
      ...ids.map((id) => brief.t('brief.vet.column', { wished: String(id === 'vet_cooperation_wished') })),
    ],
    rows: cooperationForms
      .filter(({ code }) => lines.some((found) => found.has(code)))
      .map(({ code, label }) => [
        label[language],
        ...ids.map((id, k) => cooperationCell(lines[k]!.get(code), `${id}.${code}`, label, context)),
      ]),
    numeric: ids.map((_, k) => k + 1),
  };
}

function cooperationCell(line: Line | undefined, id: string, label: Labels, context: BriefContext): string {
  if (!line) return '–';
  const { language } = context.words;
  const number = { id, label: `${line.indicator.label[language]}: ${label[language]}` };
  const { value, range } = print(line, number, context);
  return withRange(value, range);
}
