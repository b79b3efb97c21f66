import { Hono, type Context } from 'hono';
import { tokenScopes, type AccountAnswer } from '@observatory/data/contract/accounts.ts';

import type { HttpEnvironment } from '../http/environment.ts';
import { formProblem, isForm, ownPath, readFields } from '../http/form.ts';
import { problem } from '../http/problem.ts';
import { signedIn } from '../http/signed-in.ts';
import type { State } from '../state.ts';
import { described } from './describe-routes.ts';
import { makeToken, revokeToken } from './tokens.ts';

type Asked = Context<HttpEnvironment>;
const mostCharacters = 80;

/** The own account: where it is signed in, and its upload tokens. Only a session may look or change, no token. */
export function accountRoutes(state: State): Hono<HttpEnvironment> {
  const own = (c: Asked) => c.get('account')!;
  const done = async (c: Asked, to: string | undefined) =>
    isForm(c) ? c.redirect(ownPath(to) ?? '/', 303) : c.body(null, 204);

  const routes = new Hono<HttpEnvironment>().use('/account/*', signedIn, async (c, next) =>
    own(c).session === undefined ? problem(c, 'role_insufficient') : next(),
  );

  routes.get('/account', described.account, async (c) => {
    const { id, email, role, organisation, session } = own(c);
    const sessions = await state.tables
      .selectFrom('session')
      .select(['id', 'createdAt', 'userAgent'])
      .where('userId', '=', id)
      .where('expiresAt', '>', new Date().toISOString())
      .orderBy('createdAt', 'desc')
      .execute();
    const tokens = await state.tables
      .selectFrom('upload_token')
      .select(['id', 'name', 'scope', 'created_at as createdAt', 'used_at as usedAt'])
      .where('user_id', '=', id)
      .where('revoked_at', 'is', null)
      .orderBy('created_at', 'desc')
      .execute();
    const answer: AccountAnswer = {
      email,
      role,
      organisation,
      sessions: sessions.map((one) => ({
        id: one.id,
        startedAt: new Date(one.createdAt).toISOString(),
        browser: one.userAgent ?? '',
        current: one.id === session,
      })),
      tokens,
    };
    return c.json(answer);
  });

  routes.post('/account/tokens', described.makeToken, async (c) => {
    const { name = '', scope, from } = await readFields(c);
    const wanted = tokenScopes.find((one) => one === scope);
    const label = name.trim().slice(0, mostCharacters);
    if (!wanted) return formProblem(c, from, 'body_invalid', { path: 'scope', detail: { field: 'scope' } });
    if (label === '')
      return formProblem(c, from, 'body_invalid', { path: 'name', detail: { field: 'name' } });
    return c.json(await makeToken(state, own(c), label, wanted), 201);
  });

  const endToken = async (c: Asked) => {
    const to = isForm(c) ? (await readFields(c))['to'] : undefined;
    const known = await revokeToken(state, own(c), c.req.param('token')!);
    return known || isForm(c) ? done(c, to) : problem(c, 'not_found');
  };
  const endSession = async (c: Asked) => {
    const to = isForm(c) ? (await readFields(c))['to'] : undefined;
    await state.tables
      .deleteFrom('session')
      .where('id', '=', c.req.param('session')!)
      .where('userId', '=', own(c).id)
      .execute();
    return done(c, to);
  };
  return routes
    .delete('/account/tokens/:token', described.revokeToken, endToken)
    .post('/account/tokens/:token/revoke', described.revokeTokenForm, endToken)
    .delete('/account/sessions/:session', described.endSession, endSession)
    .post('/account/sessions/:session/end', described.endSessionForm, endSession);
}
