import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { passwordLength } from '@observatory/data/contract/accounts.ts';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';

import type { State } from '../state.ts';

const hour = 60 * 60;
/** A session ends when nothing was asked for eight hours, and in any case after seven days. */
export const idleSeconds = 8 * hour;
export const longestSeconds = 7 * 24 * hour;

/** What signs session cookies; made once, beside the state. */
function signingKey(home: string): string {
  const path = join(home, 'sessions.key');
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8');
}

function options(state: State, home: string, origin: string) {
  const https = origin.startsWith('https:');
  return {
    database: state.database,
    secret: signingKey(home),
    baseURL: origin,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        organisation: { type: 'string', required: true, input: false },
      },
    },
    session: { expiresIn: idleSeconds, updateAge: 15 * 60 },
    advanced: {
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: https ? '__Host-session' : 'session',
          attributes: { httpOnly: true, secure: https, sameSite: 'lax' as const, path: '/' },
        },
      },
    },
    // Attempts are counted where requests arrive, by address and by account.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  } satisfies Parameters<typeof betterAuth>[0];
}

const make = (...given: Parameters<typeof options>) => betterAuth(options(...given));
export type Auth = ReturnType<typeof make>;

/** E-mail, password and sessions on the state of the observatory; its tables are brought up to date. */
export async function openAuth(state: State, home: string, origin: string): Promise<Auth> {
  const { runMigrations } = await getMigrations(options(state, home, origin));
  await runMigrations();
  return make(state, home, origin);
}
