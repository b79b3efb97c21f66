import { citationOf } from '@observatory/data/briefs/citation.ts';
import type { Brief, BriefTable } from '@observatory/data/briefs/document.ts';
import { briefFileTexts } from '@observatory/data/messages/brief-file-texts.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { downloadTexts } from '@observatory/data/messages/download-texts.ts';
import { siteName } from '@observatory/data/messages/site-name.ts';

import { lines, quote } from '../http/formats/csv.ts';
import { zip, type Part } from '../http/formats/zip.ts';
import { verifyAddress } from './links.ts';
import type { Issue } from './printed.ts';

type TableFile = { readonly path: string; readonly title: string; readonly table: BriefTable };

/** The tables of a brief, those of its figures among them, as files named by section and place. */
function tableFiles({ sections }: Brief): TableFile[] {
  return sections.flatMap(({ id, blocks }) => {
    const tables = blocks.flatMap((block) =>
      block.kind === 'figure' ? [block.figure.table] : block.kind === 'table' ? [block.table] : [],
    );
    return tables.map((table, k) => ({
      path: `tables/${id}${tables.length > 1 ? `-${k + 1}` : ''}.csv`,
      title: table.caption,
      table,
    }));
  });
}

/** A table as CSV (RFC 4180) with the release and demonstration mark of every download. */
function tableCsv({ head, rows }: BriefTable, { release }: Brief): Promise<Buffer<ArrayBuffer>> {
  const fields = head.map((header, column) => ({
    header,
    cell: (row: number) => quote(rows[row]?.[column] ?? ''),
  }));
  const constant = (header: string, text: string) => ({ header, cell: () => quote(text) });
  return lines(
    [...fields, constant('release', release.id), constant('demonstration', String(release.demonstration))],
    rows.length,
  );
}

async function readme(brief: Brief, issue: Issue, tables: readonly TableFile[]): Promise<string> {
  const { language } = brief.question;
  const { t } = briefFileTexts(language);
  const address = verifyAddress(issue);
  const said = [
    [brief.name, brief.title],
    ...(brief.release.demonstration ? [[(await figureFormatter(language)).t('note.demonstration')]] : []),
    [
      t('readme.files'),
      `- brief.pdf: ${t('readme.pdf')}`,
      `- brief.json: ${t('readme.json')}`,
      `- metadata.json: ${t('readme.metadata')}`,
      ...tables.map(({ path, title }) => `- ${path}: ${t('readme.table', { title })}`),
    ],
    [t('readme.citation'), citationOf(brief, address)],
    [t('readme.licence', { licence: downloadTexts(language).t('licence.estimates') })],
    [t('readme.hash', { hash: issue.hash }), t('readme.check', { address })],
    brief.imprint,
  ];
  return `${said.map((paragraph) => paragraph.join('\n')).join('\n\n')}\n`;
}

/** What the archive is, for programs: the fields of a citation and of a data catalogue. */
const metadata = (brief: Brief, issue: Issue, tables: readonly TableFile[]): object => ({
  title: brief.title,
  name: brief.name,
  language: brief.question.language,
  creator: siteName,
  issued: brief.release.publishedAt,
  release: brief.release.id,
  demonstration: brief.release.demonstration,
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  citation: citationOf(brief, verifyAddress(issue)),
  question: brief.question,
  contentHash: issue.hash,
  verify: verifyAddress(issue),
  files: ['brief.pdf', 'brief.json', 'readme.txt', ...tables.map(({ path }) => path)],
});

/**
 * A brief with everything behind it as ZIP: PDF, JSON, a CSV file per figure and table, metadata, and a readme with
 * the citation in the language of the brief. The same brief has the same bytes.
 *
 * @param json the JSON form, as it is answered
 */
export async function briefArchive(
  brief: Brief,
  issue: Issue,
  pdf: Uint8Array,
  json: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const tables = tableFiles(brief);
  const part = (path: string, content: string | Uint8Array): Part => ({ path, pieces: [content] });
  return zip([
    part('readme.txt', await readme(brief, issue, tables)),
    part('brief.pdf', pdf),
    part('brief.json', json),
    part('metadata.json', `${JSON.stringify(metadata(brief, issue, tables), null, 2)}\n`),
    ...(await Promise.all(tables.map(async ({ path, table }) => part(path, await tableCsv(table, brief))))),
  ]);
}
