import { skillByCode } from './skills.ts';

/**
 * How an ESCO concept stands to a skill of ours, after the mapping properties of SKOS, read from our skill: `broad`
 * means that the concept is the wider of the two, `narrow` that it is a part of the skill.
 */
export const escoRelations = ['exact', 'close', 'broad', 'narrow', 'related'] as const;
export type EscoRelation = (typeof escoRelations)[number];

/** Collections of ESCO that links point to, by the name of the file that ESCO gives them. */
export const escoCollections = ['digComp', 'digital', 'green', 'transversal'] as const;
export type EscoCollection = (typeof escoCollections)[number];

/** One reviewed link from a skill of ours to a concept of ESCO. */
export type EscoLink = {
  readonly skill: string;
  readonly relation: EscoRelation;
  readonly uri: string;
  /** Preferred label in English, without blanks at its ends. */
  readonly label: string;
  readonly collection: EscoCollection;
  /** Version of ESCO in which the link was reviewed. */
  readonly version: string;
};

/** What ESCO asks every service to say that uses it. */
export const escoAcknowledgement = 'This service uses the ESCO classification of the European Commission.';

const columns = ['skill', 'relation', 'uri', 'label', 'collection', 'version'] as const;
const uriPattern = /^http:\/\/data\.europa\.eu\/esco\/skill\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * Reads the rows of `data/reference/esco-links.csv`, header first. Throws `Error` that names the row (the header is
 * row 1) where a cell is not of its kind or a skill has a concept twice.
 */
export function readEscoLinks(rows: readonly (readonly string[])[]): readonly EscoLink[] {
  const [header, ...body] = rows;
  if (header?.join() !== columns.join()) throw new Error(`ESCO links: the header is ${header?.join()}`);
  const known = new Set<string>();
  return body.map((cells, at) => {
    const [skill = '', relation = '', uri = '', label = '', collection = '', version = ''] = cells;
    const refuse = (what: string): never => {
      throw new Error(`ESCO links, row ${at + 2}: ${what}`);
    };
    if (cells.length !== columns.length) refuse(`${cells.length} cells`);
    if (!skillByCode.has(skill)) refuse(`no skill ${skill}`);
    if (!uriPattern.test(uri)) refuse(`no address of a concept: ${uri}`);
    if (label === '' || label !== label.trim()) refuse(`label "${label}"`);
    if (!/^\d+\.\d+\.\d+$/.test(version)) refuse(`version "${version}"`);
    if (known.has(`${skill} ${uri}`)) refuse(`${skill} has ${label} twice`);
    known.add(`${skill} ${uri}`);
    return {
      skill,
      relation: escoRelations.find((one) => one === relation) ?? refuse(`no relation ${relation}`),
      uri,
      label,
      collection: escoCollections.find((one) => one === collection) ?? refuse(`no collection ${collection}`),
      version,
    };
  });
}
