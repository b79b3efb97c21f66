import {
  AccountAnswer,
  InvitationAnswer,
  InvitationRequest,
  NewTokenAnswer,
  SessionRequest,
  TokenRequest,
} from '@observatory/data/contract/accounts.ts';
import * as v from 'valibot';

import { describeSigned } from '../http/describe-signed.ts';

const own = { tag: 'accounts', who: 'session' } as const;
const open = { tag: 'accounts', who: 'anybody' } as const;
const done = {
  204: { description: 'Done.' },
  303: { description: 'A form of a page goes on to the address in its field `to`.' },
};
const often = { 429: 'Too many attempts.' };
const byToken = { 403: 'An upload token may not look at or change an account.' };
const Secret = v.object({ token: v.pipe(v.string(), v.description('The secret of the link.')) });

const ending = (id: string, summary: string, problems: Record<number, string> = {}) =>
  describeSigned({ ...own, operationId: id, summary, answers: done, problems: { ...byToken, ...problems } });

/** Descriptions of the routes of accounts. */
export const described = {
  signIn: describeSigned({
    ...open,
    operationId: 'sign-in',
    summary: 'Sign in; the answer sets the cookie of the session',
    description: 'An unknown address and a wrong password get the same answer.',
    body: SessionRequest,
    answers: done,
    problems: { 401: 'Address or password are wrong.', ...often },
  }),
  signOut: describeSigned({
    ...open,
    operationId: 'sign-out',
    summary: 'Sign out',
    answers: done,
    problems: {},
  }),
  signOutForm: describeSigned({
    ...open,
    operationId: 'sign-out-form',
    summary: 'Sign out, from a form of a page',
    answers: done,
    problems: {},
  }),
  account: describeSigned({
    ...own,
    operationId: 'account',
    summary: 'The own account: where it is signed in, and its upload tokens',
    answers: { 200: { description: 'The account.', schema: AccountAnswer } },
    problems: byToken,
  }),
  makeToken: describeSigned({
    ...own,
    operationId: 'token-make',
    summary: 'Make an upload token for a script',
    body: TokenRequest,
    answers: { 201: { description: 'The token; its text is told this once.', schema: NewTokenAnswer } },
    problems: { 400: 'No name or no scope.', ...byToken },
  }),
  revokeToken: ending('token-revoke', 'Revoke an upload token', { 404: 'No such token.' }),
  revokeTokenForm: ending('token-revoke-form', 'Revoke an upload token, from a form of a page'),
  endSession: ending('session-end', 'End a session elsewhere'),
  endSessionForm: ending('session-end-form', 'End a session elsewhere, from a form of a page'),
  readInvitation: describeSigned({
    ...open,
    operationId: 'invitation-read',
    summary: 'What an invitation is for',
    body: Secret,
    answers: { 200: { description: 'The invitation.', schema: InvitationAnswer } },
    problems: { 404: 'Unknown, used or too old.' },
  }),
  acceptInvitation: describeSigned({
    ...open,
    operationId: 'invitation-accept',
    summary: 'Accept an invitation: choose a password and be signed in',
    body: InvitationRequest,
    answers: done,
    problems: { 400: 'The password is too short or too long.', 404: 'Unknown, used or too old.', ...often },
  }),
};
