import { randomUUID } from 'node:crypto';
import { passwordLength, type Role } from '@observatory/data/contract/accounts.ts';

import { hashOfSecret, newSecret } from '../http/secret.ts';
import type { State } from '../state.ts';
import type { Auth } from './auth.ts';

const validMilliseconds = 7 * 24 * 60 * 60 * 1000;

export type Invitee = { readonly email: string; readonly role: Role; readonly organisation: string };

const now = (): string => new Date().toISOString();

export async function recordRight(
  { tables }: State,
  who: string,
  what: string,
  subject: string,
): Promise<void> {
  await tables.insertInto('right').values({ at: now(), who, what, subject }).execute();
}

/** Issues an invitation that is valid once and for seven days; gives the secret of its link, which is kept nowhere. */
export async function invite(state: State, invitee: Invitee, who: string): Promise<string> {
  const { text, hash } = newSecret();
  const at = Date.now();
  const email = invitee.email.toLowerCase();
  await state.tables
    .insertInto('invitation')
    .values({
      id: randomUUID().slice(0, 8),
      secret: hash,
      role: invitee.role,
      organisation: invitee.organisation,
      email,
      invited_at: new Date(at).toISOString(),
      expires_at: new Date(at + validMilliseconds).toISOString(),
      accepted_at: null,
      revoked_at: null,
    })
    .execute();
  await recordRight(state, who, `invited as ${invitee.role} of ${invitee.organisation}`, email);
  return text;
}

/** The invitation that a link names, if it can still be accepted. */
export async function openInvitation({ tables }: State, secret: string) {
  return tables
    .selectFrom('invitation')
    .selectAll()
    .where('secret', '=', hashOfSecret(secret))
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now())
    .executeTakeFirst();
}

/**
 * Makes the account of an invitation, or gives an existing one its new password, role and organisation and ends its
 * sessions. Of two at the same time one is told that the invitation is used.
 */
export async function acceptInvitation(
  state: State,
  auth: Auth,
  secret: string,
  password: string,
): Promise<{ email: string } | { refused: 'invitation_unknown' | 'password_length' }> {
  const invitation = await openInvitation(state, secret);
  if (!invitation) return { refused: 'invitation_unknown' };
  if (password.length < passwordLength.min || password.length > passwordLength.max)
    return { refused: 'password_length' };
  const { internalAdapter, password: passwords } = await auth.$context;
  const hash = await passwords.hash(password);
  const { numUpdatedRows } = await state.tables
    .updateTable('invitation')
    .set({ accepted_at: now() })
    .where('id', '=', invitation.id)
    .where('accepted_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return { refused: 'invitation_unknown' };
  const { email, role, organisation } = invitation;
  const known = await internalAdapter.findUserByEmail(email);
  if (known) {
    await internalAdapter.updateUser(known.user.id, { role, organisation });
    await internalAdapter.updatePassword(known.user.id, hash);
    await state.tables.deleteFrom('session').where('userId', '=', known.user.id).execute();
  } else {
    const user = await internalAdapter.createUser(
      { email, name: email, emailVerified: true, role, organisation },
      { method: 'email-password' },
    );
    await internalAdapter.linkAccount({
      userId: user.id,
      providerId: 'credential',
      accountId: user.id,
      password: hash,
    });
  }
  await recordRight(state, email, `accepted invitation as ${role} of ${organisation}`, email);
  return { email };
}

/** Ends an account's sessions and upload tokens, its open invitations and its right to sign in. */
export async function revokeAccount(state: State, auth: Auth, email: string, who: string): Promise<boolean> {
  const { tables } = state;
  const at = now();
  const invited = await tables
    .updateTable('invitation')
    .set({ revoked_at: at })
    .where('email', '=', email)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  const user = await tables.selectFrom('user').select('id').where('email', '=', email).executeTakeFirst();
  if (user) {
    await tables
      .updateTable('upload_token')
      .set({ revoked_at: at })
      .where('user_id', '=', user.id)
      .where('revoked_at', 'is', null)
      .execute();
    await (await auth.$context).internalAdapter.deleteUser(user.id);
    await tables.deleteFrom('session').where('userId', '=', user.id).execute();
  }
  const changed = user !== undefined || invited.numUpdatedRows > 0n;
  if (changed) await recordRight(state, who, 'revoked', email);
  return changed;
}
