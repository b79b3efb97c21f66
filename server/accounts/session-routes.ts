import { Hono, type Context } from 'hono';

import { addressOf } from '../http/address.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { formProblem, isForm, ownPath, readFields } from '../http/form.ts';
import { RateLimit } from '../http/rate-limit.ts';
import type { Auth } from './auth.ts';
import { described } from './describe-routes.ts';

const quarterHour = 15 * 60;

export const waitProblem = (seconds: number) => ({
  detail: { minutes: String(Math.ceil(seconds / 60)) },
  headers: { 'retry-after': String(seconds) },
});

/**
 * Sign-in and sign-out. An unknown e-mail address, a wrong password and an address that is none get the same answer
 * after the same work; only failed attempts count, five for an account and twenty for an address in a quarter of an hour.
 */
export function sessionRoutes(auth: Auth, proxies: number): Hono<HttpEnvironment> {
  const byAccount = new RateLimit(5, quarterHour);
  const byAddress = new RateLimit(20, quarterHour);

  const signIn = async (c: Context<HttpEnvironment>) => {
    const fields = await readFields(c);
    const email = (fields['email'] ?? '').trim().toLowerCase();
    const password = fields['password'] ?? '';
    const address = addressOf(c, proxies);
    const seconds = Math.max(byAccount.wait(email), byAddress.wait(address));
    if (seconds > 0) return formProblem(c, fields['from'], 'too_many_requests', waitProblem(seconds));
    byAccount.count(email);
    const answer = await auth.api
      .signInEmail({
        body: { email: /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email) ? email : 'nobody@example.org', password },
        headers: new Headers({ 'user-agent': c.req.header('user-agent')?.slice(0, 200) ?? '' }),
        returnHeaders: true,
      })
      .catch(() => undefined);
    if (!answer) {
      byAddress.count(address);
      return formProblem(c, fields['from'], 'credentials_wrong');
    }
    byAccount.forget(email);
    for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
    if (isForm(c)) return c.redirect(ownPath(fields['to']) ?? '/', 303);
    return c.body(null, 204);
  };

  const signOut = async (c: Context<HttpEnvironment>) => {
    const to = isForm(c) ? ownPath((await readFields(c))['to']) : undefined;
    const { headers } = await auth.api.signOut({ headers: c.req.raw.headers, returnHeaders: true });
    for (const cookie of headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
    // Nothing that this account saw stays in the browser's memory of pages.
    c.header('clear-site-data', '"cache"');
    return isForm(c) ? c.redirect(to ?? '/', 303) : c.body(null, 204);
  };

  return new Hono<HttpEnvironment>()
    .post('/session', described.signIn, signIn)
    .delete('/session', described.signOut, signOut)
    .post('/session/end', described.signOutForm, signOut);
}
