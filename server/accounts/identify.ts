import type { Account, Role } from '@observatory/data/contract/accounts.ts';
import type { MiddlewareHandler } from 'hono';

import type { HttpEnvironment } from '../http/environment.ts';
import { problem } from '../http/problem.ts';
import type { State } from '../state.ts';
import { longestSeconds, type Auth } from './auth.ts';
import { accountOfToken } from './tokens.ts';

/** Learns who asks: from the upload token where there is one, else from the session cookie. */
export function identify(state: State, auth: Auth): MiddlewareHandler<HttpEnvironment> {
  return async (c, next) => {
    const authorization = c.req.header('authorization');
    if (authorization !== undefined) {
      const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
      const account = token && (await accountOfToken(state, token));
      if (!account) return problem(c, 'sign_in_needed', { headers: { 'www-authenticate': 'Bearer' } });
      c.set('account', account);
      return next();
    }
    const { account, cookies } = await accountOfSession(auth, c.req.raw.headers);
    if (account) c.set('account', account);
    await next();
    if (c.res.headers.has('set-cookie')) return;
    for (const cookie of cookies) c.res.headers.append('set-cookie', cookie);
  };
}

/** The account of the session cookie, and the cookie with its new time where the session was lengthened. */
async function accountOfSession(
  auth: Auth,
  headers: Headers,
): Promise<{ account?: Account; cookies: readonly string[] }> {
  if (!headers.has('cookie')) return { cookies: [] };
  const { response, headers: answered } = await auth.api.getSession({ headers, returnHeaders: true });
  const cookies = answered.getSetCookie();
  if (!response) return { cookies };
  const { user, session } = response;
  if (Date.now() - new Date(session.createdAt).getTime() > longestSeconds * 1000) return { cookies };
  const { id, email, organisation } = user;
  const role = user.role as Role;
  return { account: { id, email, role, organisation, scope: 'publish', session: session.id }, cookies };
}
