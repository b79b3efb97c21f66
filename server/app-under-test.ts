import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Role } from '@observatory/data/contract/accounts.ts';

import { createApp } from './app.ts';
import { openAuth } from './accounts/auth.ts';
import { acceptInvitation, invite } from './accounts/invitations.ts';
import { openSigned } from './signed.ts';
import type { UploadSettings } from './settings.ts';
import { Releases } from './warehouse/releases.ts';

/** An observatory without accounts that serves the releases of a folder; the caller closes them. */
export async function openReadingApp(
  folder: string,
  log: (entry: Record<string, unknown>) => void = () => {},
) {
  const releases = await Releases.follow({
    folder,
    memory: '256MB',
    connections: 2,
    onSwap: () => {},
    onFailure: (error) => {
      throw error;
    },
  });
  return { releases, app: createApp(releases, log, { home: dirname(folder) }) };
}

export const password = 'five plain words in a row';

const usual: UploadSettings = { bytes: 1_000_000, perHour: 1000, jobSeconds: 60, jobMegabytes: 256 };

/** An observatory with accounts and uploads in a folder of its own, without any release. */
export async function openSignedApp(
  given: {
    origin?: URL;
    uploads?: Partial<UploadSettings>;
    pipeline?: readonly string[];
    home?: string;
  } = {},
) {
  const home = given.home ?? (await mkdtemp(join(tmpdir(), 'signed-')));
  const log: Record<string, unknown>[] = [];
  const settings = {
    home,
    origin: given.origin,
    port: 3000,
    proxies: 0,
    uploads: { ...usual, ...given.uploads },
  };
  const signed = await openSigned(settings, (entry) => log.push(entry), given.pipeline);
  const app = createApp({ current: undefined } as unknown as Releases, (entry) => log.push(entry), {
    signed,
  });
  const base = given.origin?.origin ?? 'http://localhost:3000';

  /** A request from an own page, with a session cookie where there is one. */
  const ask = (path: string, init: RequestInit = {}, cookie?: string) =>
    app.request(`${base}/api/v1${path}`, {
      ...init,
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(cookie !== undefined && { cookie }),
        ...(init.headers as Record<string, string>),
      },
    });
  const asJson = (path: string, body: object, cookie?: string) =>
    ask(
      path,
      { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
      cookie,
    );
  /** Makes an account and signs it in; gives its session cookie. */
  const enter = async (email: string, role: Role, organisation: string): Promise<string> => {
    const auth = await openAuth(signed.state, home, base);
    const secret = await invite(signed.state, { email, role, organisation }, 'test');
    await acceptInvitation(signed.state, auth, secret, password);
    const answer = await asJson('/session', { email, password });
    return answer.headers.getSetCookie()[0]!.split(';')[0]!;
  };
  const close = async (keep = false) => {
    await signed.close();
    if (!keep) await rm(home, { recursive: true, force: true });
  };
  return { home, log, app, ask, asJson, enter, signed, close };
}

/**
 * Writes a program that speaks as the pipelines do, for what the server does with their answers.
 *
 * @param script JavaScript that sees `command` and `words` and calls `say` with each line
 */
export async function pipelineThatSays(folder: string, script: string): Promise<string[]> {
  const path = join(folder, 'pipeline.mjs');
  await writeFile(
    path,
    `import { readFileSync } from 'node:fs';
const [command, ...words] = process.argv.slice(2);
const say = (line) => process.stdout.write(JSON.stringify(line) + '\\n');
${script}`,
  );
  return [path];
}
