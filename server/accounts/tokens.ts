import { randomUUID } from 'node:crypto';
import type { Account, TokenScope } from '@observatory/data/contract/accounts.ts';

import { hashOfSecret, newSecret } from '../http/secret.ts';
import type { State } from '../state.ts';
import { recordRight } from './invitations.ts';

/** Upload tokens can be recognised where they turn up by mistake. */
const prefix = 'obs_';

/** Makes an upload token; its text is told now and never again. */
export async function makeToken(
  state: State,
  account: Account,
  name: string,
  scope: TokenScope,
): Promise<{ id: string; token: string }> {
  const { text, hash } = newSecret(prefix);
  const id = randomUUID().slice(0, 8);
  await state.tables
    .insertInto('upload_token')
    .values({
      id,
      secret: hash,
      user_id: account.id,
      name,
      scope,
      created_at: new Date().toISOString(),
      used_at: null,
      revoked_at: null,
    })
    .execute();
  await recordRight(state, account.email, `made upload token with scope ${scope}`, id);
  return { id, token: text };
}

/** The account behind an upload token that is still valid. */
export async function accountOfToken({ tables }: State, token: string): Promise<Account | undefined> {
  const found = await tables
    .selectFrom('upload_token')
    .innerJoin('user', 'user.id', 'upload_token.user_id')
    .select(['upload_token.id as tokenId', 'scope', 'user.id', 'email', 'role', 'organisation'])
    .where('secret', '=', hashOfSecret(token))
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (!found) return undefined;
  const { tokenId, ...account } = found;
  await tables
    .updateTable('upload_token')
    .set({ used_at: new Date().toISOString() })
    .where('id', '=', tokenId)
    .execute();
  return account;
}

/** Revokes a token of an account; false when it has none such. */
export async function revokeToken(state: State, account: Account, id: string): Promise<boolean> {
  const { numUpdatedRows } = await state.tables
    .updateTable('upload_token')
    .set({ revoked_at: new Date().toISOString() })
    .where('id', '=', id)
    .where('user_id', '=', account.id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) await recordRight(state, account.email, 'revoked upload token', id);
  return numUpdatedRows > 0n;
}
