import * as v from 'valibot';

/**
 * `received`: the bytes are safe; `rejected`, `checked`: the verdict; `rehearsed`: what it would change is known;
 * `accepted`: in force; `replaced`: another upload corrects it; `withdrawn`; `expired`: the bytes were deleted before it
 * was accepted.
 */
export const uploadStates = [
  'received',
  'rejected',
  'checked',
  'rehearsed',
  'accepted',
  'replaced',
  'withdrawn',
  'expired',
] as const;
export type UploadState = (typeof uploadStates)[number];

/** What a pipeline process can be asked to do with an upload. */
export const jobKinds = ['check', 'rehearse', 'accept', 'withdraw', 'erase'] as const;
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
  accepted: ['withdraw', 'erase'],
  replaced: [],
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
  /** Anchor on the page of the rules. */
  rule: v.optional(v.string()),
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

/** What a partner has decided about columns and answers of a file; what is not named stays as proposed. */
export const Confirmation = v.object({
  columns: v.optional(v.record(v.string(), ColumnUse)),
  answers: v.optional(v.record(v.string(), v.record(v.string(), v.string()))),
  naceVersion: v.optional(v.picklist(['R2', 'R21'])),
  dayFirst: v.optional(v.boolean()),
});
export type Confirmation = v.InferOutput<typeof Confirmation>;

/** What the partner must confirm: columns that raise the same question, and what would be done. */
const Doubt = v.object({
  id: v.string(),
  kind: v.string(),
  columns: v.optional(v.array(v.number()), []),
  proposal: v.optional(Confirmation, {}),
  values: v.optional(v.array(v.string()), []),
});

/** What the columns of a file were taken for. */
export const Recognition = v.object({
  profile: v.string(),
  columns: v.array(
    v.object({
      index: v.number(),
      header: v.string(),
      use: ColumnUse,
      confidence: v.number(),
      reason: v.string(),
      answers: v.optional(v.record(v.string(), v.string()), {}),
    }),
  ),
  questions: v.optional(v.array(Doubt), []),
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

/** At least so many, and below so many (null: not told). */
const Band = v.object({ atLeast: v.number(), below: v.nullable(v.number()) });

/**
 * Answers of a country in the wave beside its enterprises, now and with the file. Of others only what the release tells
 * is in it: totals of the country and bands of its cells; the numbers of the file itself are exact.
 */
export const RehearsedCoverage = v.object({
  country: v.string(),
  weighted: v.boolean(),
  /** Reference year of the population table. */
  period: v.optional(v.string()),
  /** Answers of the country in the wave. */
  answers: v.object({ before: v.number(), after: v.number() }),
  /** Enterprises of the population table; null without one. */
  enterprises: v.nullable(v.number()),
  cells: v.array(
    v.object({
      section: v.string(),
      size: v.string(),
      enterprises: v.nullable(v.number()),
      /** Answers of this file, and of the upload that it replaces. */
      added: v.number(),
      removed: v.number(),
      /** Null where the release does not tell it. */
      before: v.nullable(Band),
      after: Band,
    }),
  ),
});
export type RehearsedCoverage = v.InferOutput<typeof RehearsedCoverage>;

const Interval = v.object({ estimate: v.number(), low: v.number(), high: v.number() });

/** A published figure that would appear, be hidden or move. */
export const FigureChange = v.object({
  change: v.picklist(['gained', 'hidden', 'moved']),
  country: v.string(),
  sector: v.string(),
  size: v.string(),
  indicator: v.string(),
  skill: v.string(),
  before: v.optional(Interval),
  after: v.optional(Interval),
  reason: v.optional(v.string()),
});
export type FigureChange = v.InferOutput<typeof FigureChange>;

/** The last line of `rehearse --json`. */
export const RehearsalResult = v.object({
  verdict: v.picklist(['accepted', 'rejected']),
  outcome: v.picklist(['rehearsed', 'known', 'rejected']),
  employers: v.optional(
    v.array(v.object({ country: v.string(), section: v.string(), size: v.string(), added: v.number() })),
    [],
  ),
  figures: v.optional(v.object({ gained: v.number(), hidden: v.number(), moved: v.number() })),
  /** The first figures of each kind, the largest moves first. */
  cells: v.optional(v.array(FigureChange), []),
  /** The countries of the file. */
  coverage: v.optional(v.array(RehearsedCoverage), []),
  findings: v.optional(v.array(Finding), []),
});
export type RehearsalResult = v.InferOutput<typeof RehearsalResult>;

/** What was done with a file, for the partner to keep. */
export const Receipt = v.object({
  file: v.string(),
  acceptedAt: v.string(),
  rows: v.object({ read: v.number(), taken: v.number(), left: v.number() }),
  dropped: v.array(v.string()),
  profile: v.string(),
  rulesVersion: v.number(),
  replaces: v.optional(v.string()),
});

/** The last line of `ingest --json`. */
export const AcceptResult = v.object({
  outcome: v.picklist(['accepted', 'known', 'rejected']),
  upload: v.optional(v.string()),
  release: v.optional(v.string()),
  receipt: v.optional(Receipt),
  rows: v.optional(v.number()),
  respondents: v.optional(v.number()),
  findings: v.optional(v.array(Finding), []),
});
export type AcceptResult = v.InferOutput<typeof AcceptResult>;

/** The last line of `withdraw --json`: the upload is not in force, withdrawn or never there. */
export const WithdrawResult = v.object({
  outcome: v.picklist(['withdrawn', 'upload_unknown']),
  release: v.optional(v.string()),
});

/** The last line of `erase --json`; what became of an erasure: the respondent is gone, was not in the upload, or the upload is not in force. */
export const EraseResult = v.object({
  outcome: v.picklist(['erased', 'respondent_unknown', 'upload_unknown']),
});
export type EraseResult = v.InferOutput<typeof EraseResult>;

export const JobAnswer = v.object({
  kind: v.picklist(jobKinds),
  state: v.picklist(jobStates),
  at: v.string(),
  endedAt: v.nullable(v.string()),
  /** The step that the process is at and how much of it is done, 0 to 1; absent where it told nothing. */
  progress: v.optional(
    v.object({ step: v.string(), done: v.optional(v.number()), rows: v.optional(v.number()) }),
  ),
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
  /** What became of the newest erasure. */
  erasure: v.nullable(v.object({ at: v.string(), ...EraseResult.entries })),
  /** The upload that this one corrects. */
  replaces: v.nullable(v.string()),
  /** Accepted uploads of the same organisation and wave, which it could correct. */
  replaceable: v.array(
    v.object({ id: v.string(), name: v.string(), sentAt: v.string(), upload: v.string() }),
  ),
  /** Whether the partner has changed what the columns were taken for. */
  mapped: v.boolean(),
  history: v.array(v.object({ at: v.string(), who: v.string(), what: v.string(), detail: v.string() })),
});
export type UploadAnswer = v.InferOutput<typeof UploadAnswer>;

/** The answer to a sent file. `known`: the same bytes of this organisation and wave are there already. */
export const SentAnswer = v.object({ id: v.string(), sha256: v.string(), known: v.boolean() });

/** What a partner asks to erase: one respondent, by the id that the survey tool gave it. */
export const EraseRequest = v.object({
  respondent: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
});

/**
 * What columns hold: `column.<index>` a use (`variable A1_COUNTRY`, `option A7_VETLINK HIRE`, `personal`, `respondent`,
 * `unknown`), `answer.<index>.<text in base64url>` a code, `naceVersion` R2 or R21, `dayFirst` yes or no.
 */
export const MappingRequest = v.record(v.string(), v.string());

/** Which upload a file corrects; empty: none. */
export const ReplacesRequest = v.object({ replaces: v.string() });

/** Work that was asked for and goes on by itself. */
export const WorkAnswer = v.object({
  upload: v.string(),
  kind: v.picklist(jobKinds),
  state: v.picklist(jobStates),
});
