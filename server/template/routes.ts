import { templateHeader } from '@observatory/data/codebook/codebook.ts';
import { eusurveyStructure } from '@observatory/data/codebook/questionnaire/eusurvey.ts';
import { limesurveyStructure } from '@observatory/data/codebook/questionnaire/limesurvey.ts';
import { codebookCsv, templateCsv } from '@observatory/data/codebook/template.ts';
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import Papa from 'papaparse';

import type { HttpEnvironment } from '../http/environment.ts';
import { textWorkbook } from '../http/formats/xlsx/text-sheet.ts';
import { languageOf } from '../http/problem.ts';

const headers = (type: string, file: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${file}"`,
  'cache-control': 'public, max-age=3600',
});

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The empty template of a survey file, the codebook that explains each of its columns, and the questionnaire for survey tools. */
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
        return c.body(await textWorkbook(sheets), 200, headers(spreadsheet, 'template.xlsx'));
      },
    )
    .get(
      '/questionnaire/limesurvey.txt',
      describeRoute({
        operationId: 'questionnaire-limesurvey',
        summary: 'The questionnaire in all languages, for import into LimeSurvey',
      }),
      (c) =>
        c.body(
          limesurveyStructure(languageOf(c)),
          200,
          headers('text/tab-separated-values; charset=utf-8', 'limesurvey.txt'),
        ),
    )
    .get(
      '/questionnaire/eusurvey.xlsx',
      describeRoute({
        operationId: 'questionnaire-eusurvey',
        summary: 'The elements of the questionnaire, to be made in EUSurvey',
      }),
      async (c) =>
        c.body(
          await textWorkbook(eusurveyStructure(languageOf(c))),
          200,
          headers(spreadsheet, 'eusurvey.xlsx'),
        ),
    );
}
