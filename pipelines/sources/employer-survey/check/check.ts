import { ReadError, type Refusal } from '../read/report.ts';
import type { ReadReport, ReadTable } from '../read/read-table.ts';
import type { Recognition } from '../recognise/recognition.ts';
import { rowReader } from '../recognise/row-reader.ts';
import { checkColumns, droppedColumns } from './check-columns.ts';
import { AnswerCounter, checkAgreement, type AnswerCounts } from './coder-agreement.ts';
import { Findings, type Finding } from './finding.ts';
import { addReadFindings, addRefusal } from './read-findings.ts';
import { RowChecker, type Respondent } from './row-checker.ts';

/** What is said of a survey file before anything is taken in. */
export type Verdict = {
  readonly verdict: 'accepted' | 'rejected';
  /** Absent when the file could not be read. */
  readonly read?: ReadReport;
  readonly recognition?: Recognition;
  readonly findings: readonly Finding[];
  /** Respondents that may be used; 0 in a rejected file. */
  readonly respondents: number;
  /** Headers of the columns whose content is not kept. */
  readonly dropped: readonly string[];
};

/** What else is known when a file is checked. */
export type Circumstances = {
  readonly wave?: string;
  /** Answers of all other partners in the wave. */
  readonly others?: AnswerCounts;
  /** Is given each respondent that may be used, before the verdict is known. */
  readonly take?: (respondent: Respondent) => void | Promise<void>;
  /** Is told of every place of every finding. */
  readonly each?: ConstructorParameters<typeof Findings>[0];
  /** Is told how many rows have been checked. */
  readonly progress?: (rows: number) => void;
};

/** Versions of the rules: raised when a file could get another verdict or other numbers. */
export const rulesVersion = 2;

/** The verdict on a file that is no table. */
export function refusedVerdict(refusal: Refusal): Verdict {
  const findings = new Findings();
  addRefusal(refusal, findings);
  return { verdict: 'rejected', findings: findings.list(), respondents: 0, dropped: [] };
}

/**
 * Checks a survey file in stages: table, columns, rows, the whole. A stage that fails stops the later ones, so that
 * causes are reported and not their consequences. Rows are gone through once, and none is kept.
 */
export async function checkSurvey(
  table: ReadTable,
  recognition: Recognition,
  { wave, others, take, each, progress }: Circumstances = {},
): Promise<Verdict> {
  const findings = new Findings(each);
  const dropped = droppedColumns(recognition);
  const facts = () => ({ read: table.report, recognition, findings: findings.list(), dropped });
  const places = checkColumns(table, recognition, findings);
  if (findings.rejected) {
    addReadFindings(table.report, findings);
    return { verdict: 'rejected', respondents: 0, ...facts() };
  }
  const checker = new RowChecker(rowReader(recognition), places, findings, wave);
  const counter = new AnswerCounter();
  try {
    let rows = 0;
    for await (const batch of table.rows()) {
      for (const row of batch) {
        const respondent = checker.check(row);
        if (!respondent) continue;
        if (others) counter.add(respondent.answers);
        const written = take?.(respondent);
        if (written) await written;
      }
      rows += batch.length;
      progress?.(rows);
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    addRefusal(error.refusal, findings);
  }
  addReadFindings(table.report, findings);
  if (others) checkAgreement(counter.counts, others, places, findings);
  if (checker.respondents === 0 && !findings.rejected) findings.add('no_rows_left', 'fail');
  return findings.rejected
    ? { verdict: 'rejected', respondents: 0, ...facts() }
    : { verdict: 'accepted', respondents: checker.respondents, ...facts() };
}
