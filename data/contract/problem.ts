import * as v from 'valibot';

/** Stable names of what can go wrong over HTTP; sentences are in the catalogue under `problem.<code>`. */
export const problemCodes = [
  'not_found',
  'release_unknown',
  'format_unknown',
  'answer_too_large',
  'method_not_allowed',
  'parameter_invalid',
  'no_release',
  'origin_refused',
  'sign_in_needed',
  'credentials_wrong',
  'too_many_requests',
  'role_insufficient',
  'invitation_unknown',
  'password_length',
  'body_invalid',
  'body_too_large',
  'body_incomplete',
  'upload_unknown',
  'upload_busy',
  'upload_state',
  'upload_bytes_gone',
  'mapping_invalid',
  'brief_unknown',
  'hash_unknown',
  'internal',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** RFC 9457 problem details with the errors one by one. */
export const Problem = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  instance: v.string(),
  requestId: v.string(),
  errors: v.array(
    v.object({
      code: v.picklist(problemCodes),
      message: v.string(),
      path: v.optional(v.string()),
      detail: v.optional(v.record(v.string(), v.string())),
    }),
  ),
});
export type Problem = v.InferOutput<typeof Problem>;
