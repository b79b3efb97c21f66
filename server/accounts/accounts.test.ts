import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '@observatory/data/contract/problem.ts';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { hashOfSecret } from '../http/secret.ts';
import { openSignedApp, password } from '../app-under-test.ts';
import { invite, revokeAccount } from './invitations.ts';
import { openAuth } from './auth.ts';

type App = Awaited<ReturnType<typeof openSignedApp>>;
let app: App;
beforeEach(async () => void (app = await openSignedApp()));
afterEach(() => app.close());

const email = 'partner@example.org';
const partner = { email, role: 'partner', organisation: 'omnia' } as const;
const codeOf = async (response: Response) => v.parse(Problem, await response.json()).errors[0]!.code;

describe('an invitation', () => {
  test('is accepted once, and its holder is signed in', async () => {
    const token = await invite(app.signed.state, partner, 'test');
    const read = await app.asJson('/invitation/read', { token });
    expect(await read.json()).toMatchObject(partner);
    const accepted = await app.asJson('/invitation', { token, password });
    expect(accepted.status).toBe(204);
    const cookie = accepted.headers.getSetCookie()[0]!;
    expect(cookie).toMatch(/^session=.*HttpOnly.*SameSite=Lax/i);
    const account = await app.ask('/account', {}, cookie.split(';')[0]!);
    expect(await account.json()).toMatchObject({ ...partner, tokens: [], sessions: [{ current: true }] });
    const again = await app.asJson('/invitation', { token, password });
    expect(await codeOf(again)).toBe('invitation_unknown');
    expect((await app.asJson('/invitation/read', { token })).status).toBe(404);
  });

  test('is not accepted with a short password, and stays open', async () => {
    const token = await invite(app.signed.state, partner, 'test');
    expect(await codeOf(await app.asJson('/invitation', { token, password: 'short' }))).toBe(
      'password_length',
    );
    expect((await app.asJson('/invitation', { token, password })).status).toBe(204);
  });

  test('ends after seven days', async () => {
    const token = await invite(app.signed.state, partner, 'test');
    await app.signed.state.tables
      .updateTable('invitation')
      .set({ expires_at: '2020-01-01T00:00:00.000Z' })
      .execute();
    expect(await codeOf(await app.asJson('/invitation', { token, password }))).toBe('invitation_unknown');
  });

  test('has a secret of 256 bits that no file holds', async () => {
    const token = await invite(app.signed.state, partner, 'test');
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    for (const name of await readdir(app.home)) {
      const bytes = await readFile(join(app.home, name));
      expect(bytes.includes(token), name).toBe(false);
    }
    const kept = await app.signed.state.tables.selectFrom('invitation').select('secret').execute();
    expect(kept).toEqual([{ secret: hashOfSecret(token) }]);
  });

  test('of two acceptances at the same time, one counts', async () => {
    const token = await invite(app.signed.state, partner, 'test');
    const both = await Promise.all([1, 2].map(() => app.asJson('/invitation', { token, password })));
    expect(both.map(({ status }) => status).sort()).toEqual([204, 404]);
  });
});

describe('signing in', () => {
  test('tells nothing about who has an account', async () => {
    await app.enter(email, 'partner', 'omnia');
    const answers = await Promise.all(
      [email, 'nobody@example.org', 'no address'].map((one) =>
        app.asJson('/session', { email: one, password: 'wrong wrong wrong' }),
      ),
    );
    const texts = await Promise.all(answers.map((answer) => answer.json()));
    const [first, ...others] = texts.map((text) => ({ ...(text as object), requestId: '' }));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    for (const other of others) expect(other).toEqual(first);
  });

  test('there is no way to make an account without an invitation', async () => {
    for (const path of ['/auth/sign-up/email', '/sign-up/email', '/session/sign-up', '/users']) {
      const answer = await app.asJson(path, { email, password, name: 'x', role: 'operator' });
      expect([404, 405]).toContain(answer.status);
    }
    const { internalAdapter } = await (
      await openAuth(app.signed.state, app.home, 'http://localhost:3000')
    ).$context;
    expect(await internalAdapter.findUserByEmail(email)).toBeNull();
  });

  test('is refused after five wrong passwords, in the language asked for', async () => {
    await app.enter(email, 'partner', 'omnia');
    const wrong = () => app.asJson('/session?lang=fi', { email, password: 'wrong wrong wrong' });
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await wrong()).status).toBe(401);
    const refused = await wrong();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('content-language')).toBe('fi');
    expect((await app.asJson('/session', { email, password })).status).toBe(429);
  });

  test('from a form leads to the page asked for, of this site only', async () => {
    await app.enter(email, 'partner', 'omnia');
    const form = (fields: Record<string, string>) =>
      app.ask('/session', { method: 'POST', body: new URLSearchParams(fields) });
    const to = async (target: string) =>
      (await form({ email, password, to: target })).headers.get('location');
    expect(await to('/fi/upload')).toBe('/fi/upload');
    expect(await to('https://evil.example')).toBe('/');
    expect(await to('//evil.example')).toBe('/');
    expect(await to('/\\evil.example')).toBe('/');
    const wrong = await form({ email, password: 'wrong wrong wrong', from: '/fi/sign-in?to=/fi/upload' });
    expect(wrong.status).toBe(303);
    expect(wrong.headers.get('location')).toBe('/fi/sign-in?to=%2Ffi%2Fupload&problem=credentials_wrong');
  });

  test('over https the cookie is secure and bound to the host', async () => {
    await app.close();
    app = await openSignedApp({ origin: new URL('https://observatory.example') });
    await app.enter(email, 'partner', 'omnia');
    const answer = await app.asJson('/session', { email, password });
    const cookie = answer.headers.getSetCookie()[0]!;
    expect(cookie).toMatch(/^__Host-session=/);
    expect(cookie).toMatch(/; Secure/i);
    expect(cookie).toMatch(/; Path=\/(;|$)/i);
    expect(cookie).not.toMatch(/Domain/i);
  });

  test('ends when signed out, and a session can be ended from another', async () => {
    const one = await app.enter(email, 'partner', 'omnia');
    const other = (await app.asJson('/session', { email, password })).headers
      .getSetCookie()[0]!
      .split(';')[0]!;
    const { sessions } = (await (await app.ask('/account', {}, one)).json()) as {
      sessions: { id: string; current: boolean }[];
    };
    const { id } = sessions.find(({ current }) => !current)!;
    expect((await app.ask(`/account/sessions/${id}`, { method: 'DELETE' }, one)).status).toBe(204);
    expect((await app.ask('/account', {}, other)).status).toBe(401);
    expect((await app.ask('/session', { method: 'DELETE' }, one)).status).toBe(204);
    expect((await app.ask('/account', {}, one)).status).toBe(401);
  });

  test('ends for good when the account is revoked', async () => {
    const cookie = await app.enter(email, 'partner', 'omnia');
    const auth = await openAuth(app.signed.state, app.home, 'http://localhost:3000');
    expect(await revokeAccount(app.signed.state, auth, email, 'test')).toBe(true);
    expect((await app.ask('/account', {}, cookie)).status).toBe(401);
    expect((await app.asJson('/session', { email, password })).status).toBe(401);
    expect(await revokeAccount(app.signed.state, auth, email, 'test')).toBe(false);
  });
});

describe('requests from other sites', () => {
  const post = (headers: Record<string, string>) =>
    app.app.request('http://localhost:3000/api/v1/session', {
      method: 'POST',
      body: JSON.stringify({ email, password }),
      headers,
    });
  test.each<[string, Record<string, string>, number]>([
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a site beside this one', { 'sec-fetch-site': 'same-site' }, 403],
    ['an address typed by hand', { 'sec-fetch-site': 'none' }, 403],
    ['another origin', { origin: 'https://evil.example', host: 'localhost:3000' }, 403],
    ['an unknown origin', { origin: 'null', host: 'localhost:3000' }, 403],
    ['nowhere', {}, 403],
    ['this origin', { origin: 'http://localhost:3000', host: 'localhost:3000' }, 401],
    ['this site', { 'sec-fetch-site': 'same-origin' }, 401],
  ])('%s', async (_, headers, status) => {
    expect((await post(headers)).status).toBe(status);
  });

  test('answers about accounts are kept by nobody and read by no other site', async () => {
    const { headers } = await app.ask('/account');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

describe('an upload token', () => {
  test('is told once, works until it is revoked, and cannot look at the account', async () => {
    const cookie = await app.enter(email, 'partner', 'omnia');
    const made = await app.asJson('/account/tokens', { name: 'nightly', scope: 'send' }, cookie);
    expect(made.status).toBe(201);
    const { id, token } = (await made.json()) as { id: string; token: string };
    const withToken = (path: string) =>
      app.app.request(`/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } });
    expect((await withToken('/uploads')).status).toBe(200);
    expect(await codeOf(await withToken('/account'))).toBe('role_insufficient');
    const account = (await (await app.ask('/account', {}, cookie)).json()) as { tokens: object[] };
    expect(account.tokens).toMatchObject([{ id, name: 'nightly', scope: 'send' }]);
    expect(JSON.stringify(account)).not.toContain(token);
    expect((await app.ask(`/account/tokens/${id}`, { method: 'DELETE' }, cookie)).status).toBe(204);
    expect((await withToken('/uploads')).status).toBe(401);
  });

  test('of another account cannot be revoked', async () => {
    const cookie = await app.enter(email, 'partner', 'omnia');
    const other = await app.enter('other@example.org', 'operator', 'omnia');
    const made = await app.asJson('/account/tokens', { name: 'x', scope: 'publish' }, cookie);
    const { id } = (await made.json()) as { id: string };
    expect((await app.ask(`/account/tokens/${id}`, { method: 'DELETE' }, other)).status).toBe(404);
  });
});
