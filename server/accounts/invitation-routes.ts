import { Hono } from 'hono';
import { passwordLength } from '@observatory/data/contract/accounts.ts';

import { addressOf } from '../http/address.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { formProblem, isForm, ownPath, readFields } from '../http/form.ts';
import { problem } from '../http/problem.ts';
import { RateLimit } from '../http/rate-limit.ts';
import type { State } from '../state.ts';
import type { Auth } from './auth.ts';
import { described } from './describe-routes.ts';
import { acceptInvitation, openInvitation } from './invitations.ts';
import { waitProblem } from './session-routes.ts';

/** What an invitation is for, and its acceptance. The secret of the link is in the body, never in a path that is logged. */
export function invitationRoutes(state: State, auth: Auth, proxies: number): Hono<HttpEnvironment> {
  const attempts = new RateLimit(20, 15 * 60);
  const lengths = { min: String(passwordLength.min), max: String(passwordLength.max) };
  return new Hono<HttpEnvironment>()
    .post('/invitation/read', described.readInvitation, async (c) => {
      const { token = '' } = await readFields(c);
      const invitation = await openInvitation(state, token);
      if (!invitation) return problem(c, 'invitation_unknown');
      const { email, role, organisation, expires_at: expiresAt } = invitation;
      return c.json({ email, role, organisation, expiresAt });
    })
    .post('/invitation', described.acceptInvitation, async (c) => {
      const { token = '', password = '', from, to } = await readFields(c);
      const address = addressOf(c, proxies);
      const seconds = attempts.wait(address);
      if (seconds > 0) return formProblem(c, from, 'too_many_requests', waitProblem(seconds));
      attempts.count(address);
      const accepted = await acceptInvitation(state, auth, token, password);
      if ('refused' in accepted) {
        const given = accepted.refused === 'password_length' ? { detail: lengths } : {};
        return formProblem(c, from, accepted.refused, given);
      }
      const { headers } = await auth.api.signInEmail({
        body: { email: accepted.email, password },
        headers: new Headers({ 'user-agent': c.req.header('user-agent')?.slice(0, 200) ?? '' }),
        returnHeaders: true,
      });
      for (const cookie of headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
      return isForm(c) ? c.redirect(ownPath(to) ?? '/', 303) : c.body(null, 204);
    });
}
