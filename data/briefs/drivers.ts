import { midSentence } from '../figures/mid-sentence.ts';
import { driverIndicator } from './ask.ts';
import type { BriefContext } from './context.ts';
import type { Block } from './document.ts';
import { linesOf, type Line } from './lines.ts';
import { itemTable } from './vet.ts';

/** Causes that have words of advice. */
const drivers = ['TRAIN_NOW', 'LONG_TRAINING', 'SUITABILITY', 'RETENTION', 'NO_TRAINING'] as const;

/**
 * What drives the gaps, before any advice on curricula: skills are proposed only where most employers name a cause that
 * training can close, and only those whose gap and growing need are both beyond doubt.
 */
export function driverBlocks(context: BriefContext): Block[] {
  const { brief, country } = context.words;
  const { t } = brief;
  const lines = linesOf(context.answers.others, driverIndicator);
  const table = itemTable(driverIndicator, context);
  if (!table || lines.every(({ shown }) => !shown))
    return [
      { kind: 'paragraphs', texts: [t('brief.drivers.missing')] },
      ...(table ? [{ kind: 'table', table } as const] : []),
    ];
  const advice = lines.map(({ item, shown }) =>
    shown ? t('brief.driver.advice', { driver: drivers.find((one) => one === item) ?? 'other' }) : '',
  );
  const bases = [...new Set(table.rows.map((row) => row[2]!))].filter((n) => n !== '').sort();
  return [
    { kind: 'paragraphs', texts: [t('brief.drivers.lead'), curriculumText(isTrainingMost(lines), context)] },
    {
      kind: 'table',
      table: {
        caption: `${table.caption} (${country.t('country.column.interval')}); ${country.t('country.column.answers')}: ${bases.join('–')}`,
        head: ['', country.t('country.column.value'), brief.t('brief.column.follows')],
        rows: table.rows.map(([item, value], k) => [item!, value!, advice[k]!]),
        numeric: [1],
      },
    },
  ];
}

/** Whether beyond doubt more than half of the employers name a cause that training can close. */
function isTrainingMost(lines: readonly Line[]): boolean {
  const of = (code: string) => {
    const line = lines.find(({ item }) => item === code);
    return line?.reason === 'none' ? line.shown : undefined;
  };
  const without = of('NO_TRAINING');
  if (without) return without.high < half;
  return ['TRAIN_NOW', 'LONG_TRAINING'].some((code) => (of(code)?.low ?? 0) > half);
}

const half = 0.5;

function curriculumText(
  isTraining: boolean,
  { finding, expectations, words, subject }: BriefContext,
): string {
  const { t, language } = words.brief;
  const rising = new Set(
    expectations.filter(({ verdict }) => verdict === 'higher').map(({ skill }) => skill),
  );
  const isCertain = finding.kind === 'widest' || finding.kind === 'wider';
  const skills = isCertain ? finding.rows.filter(({ skill }) => rising.has(skill)) : [];
  const kind = !isTraining || !subject.isWeighted ? 'other' : skills.length > 0 ? 'some' : 'none';
  return t('brief.drivers.curriculum', {
    kind,
    skills: skills.map(({ label }) => midSentence(label, language)).join('; '),
  });
}
