import Papa from 'papaparse';

/** A concept of a collection as ESCO publishes it. */
export type EscoConcept = {
  readonly type: string;
  readonly uri: string;
  readonly label: string;
  readonly otherLabels: readonly string[];
  readonly status: string;
  /** `skill/competence` or `knowledge`; empty for a group of skills. */
  readonly skillType: string;
  readonly reuseLevel: string;
  readonly description: string;
  readonly broader: readonly { readonly uri: string; readonly label: string }[];
};

/** Why a file is no collection of ESCO. */
export type EscoRefusal = {
  readonly kind: 'refusal';
  readonly problem: 'encoding' | 'quotes' | 'columns' | 'cells' | 'uri' | 'repeated' | 'empty';
  readonly detail: string;
};
export type EscoCollectionFile = { readonly kind: 'collection'; readonly concepts: readonly EscoConcept[] };

const columns = [
  'conceptType',
  'conceptUri',
  'preferredLabel',
  'status',
  'skillType',
  'reuseLevel',
  'altLabels',
  'description',
  'broaderConceptUri',
  'broaderConceptPT',
] as const;
type Column = (typeof columns)[number];

const listed = (cell: string): string[] => (cell.trim() === '' ? [] : cell.split(/\s+\|\s+/));
const oneLine = (cell: string): string => cell.replace(/\s+/g, ' ').trim();
const refusal = (problem: EscoRefusal['problem'], detail: string): EscoRefusal => ({
  kind: 'refusal',
  problem,
  detail,
});

/**
 * Reads a `…SkillsCollection_<language>.csv` of the ESCO download: UTF-8, comma-separated, quoted cells over several
 * lines, columns in any order. Labels lose blanks at their ends, texts their line ends. A file that lacks a column,
 * a row of another width, an address that is none or stands twice is refused as a value.
 */
export function readCollection(bytes: Uint8Array): EscoCollectionFile | EscoRefusal {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refusal('encoding', 'UTF-8');
  }
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
  const unclosed = errors.find(({ type }) => type === 'Quotes');
  if (unclosed) return refusal('quotes', String((unclosed.row ?? 0) + 1));
  const [header = [], ...rows] = data;
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) return refusal('columns', missing.join(', '));
  if (rows.length === 0) return refusal('empty', '');
  const uneven = rows.findIndex((row) => row.length !== header.length);
  if (uneven >= 0) return refusal('cells', String(uneven + 2));
  const places = Object.fromEntries(columns.map((column) => [column, header.indexOf(column)])) as Record<
    Column,
    number
  >;
  const concepts = rows.map((row) => conceptOf((column) => row[places[column]]!));
  const foreign = concepts.find(({ uri }) => !uri.startsWith('http://data.europa.eu/esco/'));
  if (foreign) return refusal('uri', foreign.uri);
  const uris = new Set<string>();
  for (const { uri } of concepts) {
    if (uris.has(uri)) return refusal('repeated', uri);
    uris.add(uri);
  }
  return { kind: 'collection', concepts };
}

function conceptOf(cell: (column: Column) => string): EscoConcept {
  const labels = listed(cell('broaderConceptPT'));
  return {
    type: cell('conceptType'),
    uri: cell('conceptUri').trim(),
    label: oneLine(cell('preferredLabel')),
    otherLabels: listed(cell('altLabels')).map(oneLine),
    status: cell('status').trim(),
    skillType: cell('skillType').trim(),
    reuseLevel: cell('reuseLevel').trim(),
    description: oneLine(cell('description')),
    broader: listed(cell('broaderConceptUri')).map((uri, at) => ({ uri, label: labels[at] ?? '' })),
  };
}
