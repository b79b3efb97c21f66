import type { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import type { Reason, Status } from '@observatory/data/survey/status.ts';

import { encode, recode, textAt, type Coded, type SdmxAttribute } from '../http/formats/table.ts';

/**
 * Statuses in CL_OBS_STATUS of SDMX: A normal, U low reliability, Q missing value, suppressed, O missing value.
 * What is hidden for either reason is Q; CONF_STATUS tells them apart.
 */
const observationStatus: Readonly<Record<Status, string>> = {
  shown: 'A',
  low_base: 'U',
  suppressed_reliability: 'Q',
  suppressed_confidentiality: 'Q',
  no_data: 'O',
};

/** CL_CONF_STATUS: C confidential, D secondary confidentiality, F free. */
const confidentiality = (status: Status, reason: Reason): string => {
  if (status !== 'suppressed_confidentiality') return 'F';
  return reason === 'country_hidden' ? 'D' : 'C';
};

/**
 * What SDMX-CSV says of an estimate besides its value. Shares and balances are percentages divided by 10 to the power
 * of UNIT_MULT (unit PT), means are pure numbers (PN).
 */
export function estimateAttributes(
  columns: EstimatesAnswer['columns'],
  {
    status,
    reason,
    indicator,
    domain,
  }: Readonly<Record<'status' | 'reason' | 'indicator' | 'domain', Coded>>,
  isMean: (indicator: string) => boolean,
): readonly SdmxAttribute[] {
  const secret = columns.status.map((_, row) =>
    confidentiality(textAt(status, row) as Status, textAt(reason, row) as Reason),
  );
  return [
    { id: 'OBS_STATUS', cells: recode(status, (code) => observationStatus[code as Status]) },
    { id: 'CONF_STATUS', cells: encode(secret) },
    { id: 'UNIT_MEASURE', cells: recode(indicator, (id) => (isMean(id) ? 'PN' : 'PT')) },
    { id: 'UNIT_MULT', cells: recode(indicator, (id) => (isMean(id) ? '0' : '2')) },
    { id: 'LOWER_BOUND', cells: columns.ci_low },
    { id: 'UPPER_BOUND', cells: columns.ci_high },
    { id: 'STANDARD_ERROR', cells: columns.standard_error },
    { id: 'N', cells: columns.n },
    { id: 'N_EFFECTIVE', cells: columns.n_effective },
    { id: 'DESIGN_EFFECT', cells: columns.design_effect },
    { id: 'DF', cells: columns.df },
    { id: 'RANK', cells: columns.rank },
    { id: 'RANK_LOW', cells: columns.rank_low },
    { id: 'RANK_HIGH', cells: columns.rank_high },
    { id: 'DOMAIN', cells: domain },
    { id: 'STATUS', cells: status },
    { id: 'REASON', cells: reason },
  ];
}
