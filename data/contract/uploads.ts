import * as v from 'valibot';

/**
 * `received`: the bytes are safe; `rejected`, `checked`: the verdict; `rehearsed`: what it would change is known;
 * `accepted`: in force; `withdrawn`; `expired`: the bytes were deleted before it was accepted.
 */
export const uploadStates = [
  'received',
  'rejected',
  'checked',
  'rehearsed',
  'accepted',
  'withdrawn',
  'expired',
] as const;
export type UploadState = (typeof uploadStates)[number];

/** What a pipeline process can be asked to do with an upload. */
export const jobKinds = ['check', 'rehearse', 'accept', 'withdraw'] as const;
export type JobKind = (typeof jobKinds)[number];

/** `interrupted`: the server stopped meanwhile; `failed`: the process ended without an answer. Both can be run again. */
export const jobStates = ['queued', 'running', 'done', 'failed', 'interrupted'] as const;
export type JobState = (typeof jobStates)[number];

/** Whether a job of this kind makes sense in a state. */
export const jobsOfState: Readonly<Record<UploadState, readonly JobKind[]>> = {
  received: ['check'],
  rejected: ['check'],
  checked: ['check', 'rehearse', 'accept'],
  rehearsed: ['check', 'rehearse', 'accept'],
  accepted: ['withdraw'],
  withdrawn: [],
  expired: [],
};

/** A cause in the file, in the language asked for. Codes are those of the pipelines. */
export const Finding = v.object({
  code: v.string(),
  severity: v.picklist(['pass', 'warning', 'fail']),
  column: v.optional(v.string()),
  letter: v.optional(v.string()),
  rows: v.optional(v.array(v.number()), []),
  count: v.optional(v.number(), 0),
  values: v.optional(v.array(v.string()), []),
  detail: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
  message: v.optional(v.string(), ''),
  remedy: v.optional(v.string(), ''),
});
export type Finding = v.InferOutput<typeof Finding>;

export const ColumnUse = v.variant('kind', [
  v.object({ kind: v.literal('variable'), code: v.string() }),
  v.object({ kind: v.literal('option'), code: v.string(), option: v.string() }),
  v.object({ kind: v.literal('personal'), why: v.string() }),
  v.object({ kind: v.literal('metadata'), what: v.string() }),
  v.object({ kind: v.literal('respondent') }),
  v.object({ kind: v.literal('unknown') }),
]);
export type ColumnUse = v.InferOutput<typeof ColumnUse>;

/** What the columns of a file were taken for. More may stand in it than is named here; it is given back as it came. */
export const Recognition = v.looseObject({
  profile: v.string(),
  columns: v.array(
    v.looseObject({
      index: v.number(),
      header: v.string(),
      use: ColumnUse,
      confidence: v.number(),
      reason: v.string(),
      answers: v.optional(v.record(v.string(), v.string()), {}),
    }),
  ),
  questions: v.optional(v.array(v.unknown()), []),
});
export type Recognition = v.InferOutput<typeof Recognition>;

/** The last line of `check --json`. */
export const CheckResult = v.object({
  verdict: v.picklist(['accepted', 'rejected']),
  profile: v.optional(v.string()),
  encoding: v.optional(v.string()),
  delimiter: v.optional(v.string()),
  rows: v.optional(v.number(), 0),
  respondents: v.optional(v.number()),
  recognition: v.optional(Recognition),
  findings: v.array(Finding),
});
export type CheckResult = v.InferOutput<typeof CheckResult>;

const Cell = v.looseObject({});

/** The last line of `rehearse --json`. */
export const RehearsalResult = v.object({
  verdict: v.string(),
  employers: v.optional(
    v.array(v.object({ country: v.string(), sector: v.string(), size: v.string(), added: v.number() })),
    [],
  ),
  cells: v.optional(
    v.object({
      gained: v.optional(v.array(Cell), []),
      hidden: v.optional(v.array(Cell), []),
      moved: v.optional(v.array(Cell), []),
    }),
    {},
  ),
  coverage: v.optional(v.array(v.looseObject({})), []),
});
export type RehearsalResult = v.InferOutput<typeof RehearsalResult>;

/** The last line of `ingest --json`. */
export const AcceptResult = v.object({
  outcome: v.picklist(['accepted', 'known', 'rejected']),
  upload: v.optional(v.string()),
  release: v.optional(v.string()),
  receipt: v.optional(v.looseObject({})),
  rows: v.optional(v.number()),
  respondents: v.optional(v.number()),
  findings: v.optional(v.array(Finding), []),
});
export type AcceptResult = v.InferOutput<typeof AcceptResult>;

export const JobAnswer = v.object({
  kind: v.picklist(jobKinds),
  state: v.picklist(jobStates),
  at: v.string(),
  endedAt: v.nullable(v.string()),
  /** The step that the process is at and how much of it is done, 0 to 1; absent where it told nothing. */
  progress: v.optional(v.object({ step: v.string(), done: v.number() })),
});
export type JobAnswer = v.InferOutput<typeof JobAnswer>;

const summary = {
  id: v.string(),
  name: v.string(),
  size: v.number(),
  sha256: v.string(),
  organisation: v.string(),
  wave: v.string(),
  state: v.picklist(uploadStates),
  sentAt: v.string(),
  sentBy: v.string(),
  /** Whether the bytes as they came still wait in quarantine. */
  bytesKept: v.boolean(),
};

export const UploadSummary = v.object(summary);
export type UploadSummary = v.InferOutput<typeof UploadSummary>;
export const UploadsAnswer = v.object({ uploads: v.array(UploadSummary) });

export const UploadAnswer = v.object({
  ...summary,
  job: v.nullable(JobAnswer),
  check: v.nullable(CheckResult),
  rehearsal: v.nullable(RehearsalResult),
  receipt: v.nullable(AcceptResult),
  /** Whether the partner has changed what the columns were taken for. */
  mapped: v.boolean(),
  history: v.array(v.object({ at: v.string(), who: v.string(), what: v.string(), detail: v.string() })),
});
export type UploadAnswer = v.InferOutput<typeof UploadAnswer>;

/** The answer to a sent file. `known`: the same bytes of this organisation and wave are there already. */
export const SentAnswer = v.object({ id: v.string(), sha256: v.string(), known: v.boolean() });
