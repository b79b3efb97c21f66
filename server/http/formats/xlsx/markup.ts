const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const sheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Longest text of a cell that spreadsheets take. */
const longestText = 32_767;

/** A text for a shared string; what XML cannot hold is written `_x0007_` (ECMA-376, 22.9.2.19 ST_Xstring). */
export const escapeXml = (text: string): string =>
  text
    .slice(0, longestText)
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (sign) =>
      sign === '\n' || sign === '\t'
        ? sign
        : `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Letters of a column, the first is 0: A, B, … Z, AA. */
export const cellName = (at: number): string =>
  (at >= 26 ? cellName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

/** `type target` of each relationship, numbered from rId1. */
export const relationships = (all: readonly string[]): string =>
  `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${all
    .map((one, at) => {
      const [type, target] = one.split(' ');
      return `<Relationship Id="rId${at + 1}" Type="${office}/relationships/${type}" Target="${target}"/>`;
    })
    .join('')}</Relationships>`;

export function contentTypes(sheets: number): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${mediaType}.${type}+xml"/>`;
  const all = Array.from({ length: sheets }, (_, at) => part(`worksheets/sheet${at + 1}`, 'worksheet'));
  return `${declaration}<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}${part('sharedStrings', 'sharedStrings')}${all.join('')}</Types>`;
}

export const workbookXml = (names: readonly string[]): string =>
  `${declaration}<workbook xmlns="${sheetNamespace}" xmlns:r="${office}/relationships"><sheets>${names
    .map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('')}</sheets></workbook>`;

/** More decimals than this are kept in the number and not shown. */
export const mostDecimals = 6;

const decimals = Array.from({ length: mostDecimals }, (_, at) => at + 1);
const format = (id: number, font = 0) =>
  `<xf numFmtId="${id}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;

/** Styles by number: 0 plain, 1 head, from 2 numbers with 0, 1, … decimals. */
export const styles = `${declaration}<styleSheet xmlns="${sheetNamespace}"><numFmts count="${mostDecimals}">${decimals
  .map((digits) => `<numFmt numFmtId="${163 + digits}" formatCode="0.${'0'.repeat(digits)}"/>`)
  .join(
    '',
  )}</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${3 + mostDecimals}">${format(0)}${format(0, 1)}${format(1)}${decimals
  .map((digits) => format(163 + digits))
  .join('')}</cellXfs></styleSheet>`;
