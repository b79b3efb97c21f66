const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/**
 * A published value as text: digits, zeros and exponent as they stand (`45.60`, `1.2E5`), empty where the text says
 * that there is none (empty, `:`, `NaN`), undefined where it is no number.
 *
 * @param decimalComma the file's locale writes `12,4`: it becomes `12.4`, the only change that is ever made to a value
 */
export function publishedValue(text: string, decimalComma = false): string | undefined {
  const value = text.trim();
  if (value === '' || value === ':' || value === 'NaN') return '';
  const pointed = decimalComma ? value.replace(',', '.') : value;
  return number.test(pointed) ? pointed : undefined;
}
