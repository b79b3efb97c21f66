import { readTemplate } from '../read/read-template.ts';
import { checkColumns } from './check-columns.ts';
import { checkRows, type Respondent } from './check-rows.ts';
import { Findings, type Finding } from './finding.ts';

/** What is said of a survey file before anything is taken in. */
export type Verdict = {
  readonly verdict: 'accepted' | 'rejected';
  readonly profile: 'template';
  readonly encoding: string;
  readonly delimiter: string;
  readonly rows: number;
  readonly findings: readonly Finding[];
  readonly respondents: readonly Respondent[];
};

/**
 * Checks a survey file in stages: bytes, columns, rows. A stage that fails stops the later ones, so that causes are
 * reported and not their consequences.
 */
export function checkSurvey(bytes: Uint8Array): Verdict {
  const read = readTemplate(bytes);
  if (read instanceof Findings) {
    return { ...rejected(read), encoding: '', delimiter: '', rows: 0 };
  }
  const facts = { encoding: read.encoding, delimiter: read.delimiter, rows: read.rows.length };
  const findings = new Findings();
  const places = checkColumns(read, findings);
  if (findings.rejected) return { ...rejected(findings), ...facts };
  const respondents = checkRows(read, places, findings);
  if (findings.rejected) return { ...rejected(findings), ...facts };
  return { verdict: 'accepted', profile: 'template', ...facts, findings: findings.list(), respondents };
}

const rejected = (findings: Findings) =>
  ({ verdict: 'rejected', profile: 'template', findings: findings.list(), respondents: [] }) as const;
