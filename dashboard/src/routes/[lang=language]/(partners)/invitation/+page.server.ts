import { InvitationAnswer, passwordLength } from '@observatory/data/contract/accounts.ts';
import { problemText } from '@observatory/data/messages/problem-texts.ts';
import { organisationByCode } from '@observatory/data/places/partner-organisations.ts';
import * as v from 'valibot';
import { problemOf } from '#lib/upload/problem.server.ts';

export const load = async ({ url, params, fetch, setHeaders }) => {
  // The address holds the secret of the invitation: it goes to no other site.
  setHeaders({ 'referrer-policy': 'same-origin' });
  const token = url.searchParams.get('token') ?? '';
  const response = await fetch('/api/v1/invitation/read', {
    method: 'POST',
    body: JSON.stringify({ token }),
  });
  const from = `/${params.lang}/invitation?token=${encodeURIComponent(token)}`;
  const unknown = problemText(params.lang, 'invitation_unknown', {}).message;
  if (!response.ok) return { from, token, problem: unknown };
  const { email, role, organisation } = v.parse(InvitationAnswer, await response.json());
  return {
    from,
    token,
    problem: problemOf(url.searchParams, params.lang),
    invitation: { email, role, organisation: organisationByCode.get(organisation)?.name ?? organisation },
    least: passwordLength.min,
    most: passwordLength.max,
  };
};
