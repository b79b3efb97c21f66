import type { describeRoute } from 'hono-openapi';
import {
  EraseRequest,
  MappingRequest,
  ReplacesRequest,
  SentAnswer,
  UploadAnswer,
  UploadsAnswer,
  WorkAnswer,
  type JobKind,
} from '@observatory/data/contract/uploads.ts';
import * as v from 'valibot';

import { describeSigned } from '../http/describe-signed.ts';

type Description = ReturnType<typeof describeRoute>;
type Given = Parameters<typeof describeSigned>[0];

const one = { tag: 'uploads', who: 'signed' } as const;
const language = { name: 'lang', in: 'query', description: 'en, fi, sv, de, it or nl.' } as const;
const unknown = { 404: 'No such upload, or not yours.' };
const answer = (description: string, schema?: v.GenericSchema) => ({
  200: { description, ...(schema && { schema }) },
});
const asked = {
  202: { description: 'The work goes on by itself: follow the upload or its events.', schema: WorkAnswer },
  303: { description: 'A form of a page goes on to the address in its field `to`.' },
};
const refused = { ...unknown, 409: 'Not in this state, or other work on the upload is under way.' };

const works: Readonly<Record<JobKind, Pick<Given, 'summary' | 'description' | 'body'>>> = {
  check: {
    summary: 'Check the file again',
    description: 'The verdict is in the upload when the job is done.',
  },
  rehearse: {
    summary: 'Work out what accepting the file would change',
    description:
      'Figures that appear, are hidden or move, and answers against enterprises; nothing is published.',
  },
  accept: {
    summary: 'Accept the file and publish a release with it',
    description: 'An upload that it replaces is no longer in force. The file as it came is deleted.',
  },
  withdraw: {
    summary: 'Withdraw an accepted upload',
    description: 'A release without it is published at once.',
  },
  erase: {
    summary: 'Erase one respondent from an accepted upload',
    description:
      'By the id that the survey tool gave it. A release is built without the respondent; what became of it is told in `erasure`. The id is not kept.',
    body: EraseRequest,
  },
};

/** The description of a kind of work on an upload. */
export const describeWork = (kind: JobKind): Description =>
  describeSigned({
    ...one,
    operationId: `upload-${kind}`,
    ...works[kind],
    parameters: [language],
    answers: asked,
    problems: {
      ...(kind === 'erase' && { 400: 'No respondent is named.' }),
      403: 'The token may not publish.',
      ...refused,
    },
  });

const decide = (id: string, summary: string, body: v.GenericSchema, description: string): Description =>
  describeSigned({
    ...one,
    operationId: id,
    summary,
    description,
    body,
    parameters: [language],
    answers: asked,
    problems: { 400: 'Something that cannot be.', ...refused },
  });

const decisions = (form: '' | '-form') => ({
  mapping: decide(
    `upload-mapping${form}`,
    'Say what columns hold',
    MappingRequest,
    'What is not named stays as it was. The file is checked again with it.',
  ),
  replaces: decide(
    `upload-replaces${form}`,
    'Say which accepted upload the file corrects',
    ReplacesRequest,
    'One of `replaceable` of the upload, or nothing. The file is checked again with it.',
  ),
});
const [asJson, asForm] = [decisions(''), decisions('-form')];

/** Descriptions of the other routes of uploads. */
export const described = {
  mapping: asJson.mapping,
  mappingForm: asForm.mapping,
  replaces: asJson.replaces,
  replacesForm: asForm.replaces,
  list: describeSigned({
    ...one,
    operationId: 'uploads',
    summary: 'The uploads of the organisation, the newest first; editors and operators see all',
    answers: answer('Up to 500 uploads.', UploadsAnswer),
    problems: {},
  }),
  one: describeSigned({
    ...one,
    operationId: 'upload',
    summary: 'Everything about an upload: state, work, verdict, rehearsal, receipt, history',
    parameters: [language],
    answers: answer('The upload.', UploadAnswer),
    problems: unknown,
  }),
  events: describeSigned({
    ...one,
    operationId: 'upload-events',
    summary: 'State and work of an upload, now and whenever they change',
    description: 'Server-sent events: `upload` with `{state, job}`, and `wait` while nothing happens.',
    parameters: [language],
    answers: answer('A stream of text/event-stream.'),
    problems: unknown,
  }),
  report: describeSigned({
    ...one,
    operationId: 'upload-report',
    summary: 'What was found in the file, as CSV',
    parameters: [language],
    answers: answer('A table in text/csv, safe in a spreadsheet.'),
    problems: unknown,
  }),
  bytes: describeSigned({
    ...one,
    operationId: 'upload-known',
    summary: 'Whether bytes of this SHA-256 are there already, so that they need not be sent',
    description: 'HEAD answers by its status: 200 or 404.',
    parameters: [
      { name: 'wave', in: 'query', description: 'Year of the wave; any when absent.' },
      { name: 'organisation', in: 'query', description: 'The own one when absent.' },
    ],
    answers: answer(
      'The upload that has them, or that none has.',
      v.union([SentAnswer, v.object({ sha256: v.string(), known: v.literal(false) })]),
    ),
    problems: {},
  }),
  send: describeSigned({
    ...one,
    operationId: 'upload-send',
    summary: 'Send a survey file; its check begins by itself',
    description:
      'The bytes of the file are the body (any content type), or the last part of a multipart form whose fields come first. The answer is given when the bytes are safe on disk.',
    parameters: [
      { name: 'name', in: 'query', description: 'Name of the file, a label only.' },
      { name: 'wave', in: 'query', description: 'Year of the wave.' },
      { name: 'organisation', in: 'query', description: 'The own one when absent.' },
      language,
    ],
    answers: {
      200: {
        description: 'The same bytes of this organisation and wave are there already.',
        schema: SentAnswer,
      },
      201: { description: 'Taken.', schema: SentAnswer },
      303: { description: 'A form of a page goes on to the page of the upload.' },
    },
    problems: {
      400: 'The file did not arrive whole, or wave or organisation are none.',
      403: 'Not your organisation.',
      413: 'Larger than allowed.',
      429: 'Too many files in an hour, or too many at once.',
    },
  }),
};
