import { templateHeader } from '@observatory/data/codebook/codebook.ts';
import { codebookCsv, templateCsv } from '@observatory/data/codebook/template.ts';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import Papa from 'papaparse';

import type { HttpEnvironment } from '../http/environment.ts';
import { languageOf } from '../http/problem.ts';
import { workbook } from './workbook.ts';

const headers = (type: string, file: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${file}"`,
  'cache-control': 'public, max-age=3600',
});

/** The empty template of a survey file, and the codebook that explains each of its columns. */
export function templateRoutes(): Hono<HttpEnvironment> {
  return new Hono<HttpEnvironment>()
    .get(
      '/template.csv',
      describeRoute({ operationId: 'template', summary: 'Empty template of a survey file' }),
      (c) => c.body(templateCsv(), 200, headers('text/csv; charset=utf-8', 'template.csv')),
    )
    .get(
      '/template.xlsx',
      describeRoute({
        operationId: 'template-workbook',
        summary: 'Empty template with the codebook as a second sheet',
      }),
      async (c) => {
        const codebook = Papa.parse<string[]>(codebookCsv(languageOf(c)), { skipEmptyLines: true }).data;
        const sheets = [
          { name: 'template', rows: [templateHeader] },
          { name: 'codebook', rows: codebook },
        ];
        const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
        return c.body(await workbook(sheets), 200, headers(type, 'template.xlsx'));
      },
    );
}
