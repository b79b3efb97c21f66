import type { MendedKind, ReadReport, Refusal, Unsure } from '../read/report.ts';
import type { Findings, Severity } from './finding.ts';

/** Changes after which cells may stand in the wrong column or letters be lost; a person must look at the file. */
const doubtful: ReadonlySet<MendedKind> = new Set<MendedKind>([
  'ragged_long',
  'unclosed_quote',
  'second_table',
]);
/** Changes that lose nothing and that nobody has to look at. */
const harmless: ReadonlySet<MendedKind> = new Set<MendedKind>(['overflow_row', 'nul']);
/** Guesses that decide what every cell holds. */
const decisive: ReadonlySet<Unsure> = new Set<Unsure>(['separator', 'header', 'tables']);

/** What the reader changed and guessed. */
export function addReadFindings(
  { mended, unsure, encoding, separator }: ReadReport,
  findings: Findings,
): void {
  for (const { kind, rows, count } of mended) {
    const severity: Severity = doubtful.has(kind) ? 'fail' : harmless.has(kind) ? 'pass' : 'warning';
    findings.addRows('file_mended', severity, { rows, count }, { kind });
  }
  for (const kind of unsure) {
    findings.add('file_unsure', decisive.has(kind) ? 'fail' : 'warning', {}, { kind, encoding, separator });
  }
}

/** Why the file is no table. */
export function addRefusal({ refused, detail }: Refusal, findings: Findings): void {
  findings.add('file_refused', 'fail', {}, { ...detail, kind: refused });
}
