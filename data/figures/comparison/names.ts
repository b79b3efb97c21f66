import { indicatorById } from '../../indicators/catalogue.ts';
import type { Language } from '../../messages/language.ts';
import { partnerCountries } from '../../places/partner-countries.ts';
import { partnerships } from '../../places/partnership.ts';
import { sectorByCode } from '../../sectors/sectors.ts';
import { sizes } from '../../sectors/sizes.ts';
import type { Place } from '../../survey/relate.ts';
import { midSentence } from '../mid-sentence.ts';
import { columnDimensions, type ComparisonView } from './view.ts';

/** The label of a code of one dimension. */
export function partLabel(dimension: keyof Place, code: string, language: Language): string {
  if (dimension === 'wave') return code;
  if (dimension === 'sector') return sectorByCode.get(code)?.label[language] ?? code;
  if (dimension === 'size') return sizes.find((one) => one.code === code)?.label[language] ?? code;
  const place = [...partnerCountries, ...partnerships].find((one) => one.code === code);
  return (place && 'shortLabel' in place ? place.shortLabel : place?.label)?.[language] ?? code;
}

/** Names of the columns by what differs between them, and what they have in common; the country names equal columns. */
export function columnNamesOf(
  columns: readonly Place[],
  language: Language,
): { readonly names: readonly string[]; readonly common: readonly string[] } {
  const differing = columnDimensions.filter(
    (dimension) => new Set(columns.map((column) => column[dimension])).size > 1,
  );
  const naming = differing.length > 0 ? differing : (['country'] as const);
  const labels = (column: Place, dimensions: readonly (keyof Place)[], isName: boolean) =>
    dimensions
      // All of a dimension is said only where nothing else names the column.
      .filter((dimension, k) => !isName || k === 0 || column[dimension] !== 'ALL')
      .map((dimension) => partLabel(dimension, column[dimension], language))
      .map((label, k) => (isName && k === 0 ? label : midSentence(label, language)));
  return {
    names: columns.map((column) => labels(column, naming, true).join(', ')),
    common: labels(
      columns[0]!,
      columnDimensions.filter((dimension) => !(naming as readonly string[]).includes(dimension)),
      false,
    ),
  };
}

/** The indicator of a view. @throws RangeError when its code is not known */
export function indicatorOf({ indicator }: ComparisonView) {
  const found = indicatorById.get(indicator);
  if (!found) throw new RangeError(`no indicator ${indicator}`);
  return found;
}
