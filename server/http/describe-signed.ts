import { describeRoute, resolver } from 'hono-openapi';
import { Problem } from '@observatory/data/contract/problem.ts';
import type { GenericSchema } from 'valibot';

type Media = 'application/json' | 'application/x-www-form-urlencoded';

type Described = {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tag: 'uploads' | 'accounts';
  /** Who may: with a session or an upload token, with a session only, or anybody. */
  readonly who: 'signed' | 'session' | 'anybody';
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: 'query';
    readonly description: string;
  }[];
  readonly body?: GenericSchema;
  /** How the body may come; a form of a page has the same fields. */
  readonly media?: readonly Media[];
  /** The successful answers by status; without a schema they have no body. */
  readonly answers: Readonly<
    Record<number, { readonly description: string; readonly schema?: GenericSchema }>
  >;
  readonly problems: Readonly<Record<number, string>>;
};

/** Names of the ways to sign in, as the description of the interface has them. */
export const securitySchemes = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'session',
    description:
      'Cookie of a session, set by POST /session; over HTTPS its name is __Host-session. Requests that change something must come from the observatory’s own pages.',
  },
  uploadToken: {
    type: 'http',
    scheme: 'bearer',
    description: 'Upload token of an account, made on the account page or by POST /account/tokens.',
  },
} as const;

const security = { signed: [{ session: [] }, { uploadToken: [] }], session: [{ session: [] }], anybody: [] };

/** The description of a route for accounts and uploads in the description of the interface. */
export function describeSigned(given: Described): ReturnType<typeof describeRoute> {
  const { body, media = ['application/json', 'application/x-www-form-urlencoded'] } = given;
  const answers = Object.entries(given.answers).map(([status, { description, schema }]) => [
    status,
    { description, ...(schema && { content: { 'application/json': { schema: resolver(schema) } } }) },
  ]);
  const problems = Object.entries({
    ...(given.who !== 'anybody' && { 401: 'Not signed in.' }),
    ...given.problems,
  }).map(([status, description]) => [
    status,
    { description, content: { 'application/problem+json': { schema: resolver(Problem) } } },
  ]);
  return describeRoute({
    operationId: given.operationId,
    summary: given.summary,
    ...(given.description !== undefined && { description: given.description }),
    tags: [given.tag],
    security: security[given.who],
    parameters: (given.parameters ?? []).map((one) => ({ ...one, schema: { type: 'string' as const } })),
    ...(body && {
      requestBody: {
        required: true,
        content: Object.fromEntries(media.map((one) => [one, { schema: resolver(body) }])) as never,
      },
    }),
    responses: Object.fromEntries([...answers, ...problems]),
  });
}
