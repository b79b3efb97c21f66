import { NewTokenAnswer } from '@observatory/data/contract/accounts.ts';
import { locales } from '@observatory/data/messages/numbers.ts';
import { problemText } from '@observatory/data/messages/problem-texts.ts';
import { organisationByCode } from '@observatory/data/places/partner-organisations.ts';
import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { toSignIn } from '#lib/upload/ask-signed.server.ts';

export const load = async ({ parent, params, url }) => {
  const { account } = await parent();
  if (!account) toSignIn(params.lang, url);
  const clock = new Intl.DateTimeFormat(locales[params.lang], { dateStyle: 'medium', timeStyle: 'short' });
  const time = (iso: string) => clock.format(new Date(iso));
  return {
    organisation: organisationByCode.get(account.organisation)?.name ?? account.organisation,
    sessions: account.sessions.map((one) => ({ ...one, startedAt: time(one.startedAt) })),
    tokens: account.tokens.map((one) => ({
      ...one,
      usedAt: one.usedAt === null ? 'never' : time(one.usedAt),
    })),
  };
};

export const actions = {
  token: async ({ request, fetch, params }) => {
    const fields = Object.fromEntries(await request.formData());
    const response = await fetch('/api/v1/account/tokens', { method: 'POST', body: JSON.stringify(fields) });
    if (!response.ok)
      return fail(response.status, {
        problem: problemText(params.lang, 'body_invalid', { field: 'name' }).message,
      });
    return v.parse(NewTokenAnswer, await response.json());
  },
};
