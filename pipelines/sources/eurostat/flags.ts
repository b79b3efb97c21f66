/**
 * Flags of one observation as one word: each letter once, in alphabetical order (`bu`), unknown letters kept, in the
 * case that the source uses, since Eurostat's small and SDMX's capital letters are two code lists (`s` Eurostat
 * estimate, `S` strike). The confidentiality status is united with them: whatever is not free (`F`) becomes `c`, which
 * is how the TSV files say it, so that all formats of one dataset give the same flags. JSON-stat appends it after a
 * bar (`b|C`). A label instead of letters (`low reliability`) is kept as it is.
 *
 * @param status flag text: letters, with or without separators, with or without `|` and a confidentiality status
 * @param confidentiality code of CL_CONF_STATUS, empty where there is none
 */
export function uniteFlags(status: string, confidentiality = ''): string {
  if (status === '' && confidentiality === '') return '';
  const bar = status.indexOf('|');
  const letters = (bar < 0 ? status : status.slice(0, bar)).trim();
  const secrets = [confidentiality.trim(), bar < 0 ? '' : status.slice(bar + 1).trim()];
  const secret = secrets.some((code) => code !== '' && code.toUpperCase() !== 'F');
  const words = letters.split(/[\s,;:.+/_-]+/);
  if (words.some((word) => word.length > longestCombination)) return letters;
  return [...new Set([...words.join(''), ...(secret ? 'c' : '')])].sort().join('');
}

/** More letters in one word than this are a label. Three flags together are the most that were seen. */
const longestCombination = 5;

/**
 * Status of SDMX's CL_OBS_STATUS (OECD, ECB): `A`, normal value, is no flag. Eurostat's own flags have no `A`.
 */
export function withoutNormal(status: string): string {
  return status.trim() === 'A' ? '' : status;
}
