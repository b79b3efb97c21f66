import { createHash, randomUUID } from 'node:crypto';
import { readFile, readdir, stat, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReadableStream as NodeStream } from 'node:stream/web';
import { Problem } from '@observatory/data/contract/problem.ts';
import { UploadAnswer, UploadsAnswer, jobKinds } from '@observatory/data/contract/uploads.ts';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { openSignedApp, pipelineThatSays } from '../app-under-test.ts';

type App = Awaited<ReturnType<typeof openSignedApp>>;

/** Speaks as the pipelines do: the file itself says what becomes of it. */
const spoken = `
const file = words.find((word) => word.includes('quarantine'));
const text = file ? readFileSync(file, 'utf8') : '';
if (text.includes('hang')) { setTimeout(() => {}, 1e6); }
else if (text.includes('break')) { process.stderr.write('broken'); process.exit(7); }
else {
  say({ progress: 'read', done: 0.5 });
  const mapping = words.includes('--mapping') ? JSON.parse(readFileSync(words[words.indexOf('--mapping') + 1], 'utf8')) : undefined;
  const verdict = text.includes('bad') ? 'rejected' : 'accepted';
  const replaces = words[words.indexOf('--replaces') + 1] === '2026-abc' && words.includes('--replaces');
  if (command === 'erase') {
    const found = words.includes('--respondent=--json');
    say({ outcome: found ? 'erased' : 'respondent_unknown', upload: words[0] });
    process.exit(found ? 0 : 1);
  }
  if (command === 'withdraw') say({ outcome: 'withdrawn', upload: words[0], release: 'r2' });
  if (command === 'ingest' && text.includes('overlap') && !replaces) {
    say({ outcome: 'rejected', findings: [{ code: 'respondents_in_upload', severity: 'fail', count: 1, values: ['2026-abc'], detail: { known: '4' } }] });
    process.exit(1);
  }
  const columns = [{ index: 0, header: 'Maa', use: { kind: 'unknown' }, confidence: 0, reason: 'none', answers: {} }];
  if (command === 'check') say({ verdict, profile: 'template', rows: 3, recognition: { profile: 'generic', columns: columns.map((one) => ({ ...one, ...(mapping?.columns?.[one.index] && { use: mapping.columns[one.index], reason: 'confirmed' }) })), questions: [] },
    findings: verdict === 'rejected' ? [{ code: 'value_unknown_code', severity: 'fail', column: '=cmd|x', letter: 'B', rows: [2], count: 1, values: ['<b>'], detail: { allowed: '1, 2' }, message: 'm', remedy: 'r' }] : [] });
  if (command === 'rehearse') say({ verdict, outcome: 'rehearsed', employers: [{ country: 'FI', section: 'C', size: 'S10_49', added: 3 }], figures: { gained: 0, hidden: 0, moved: 0 }, cells: [] });
  if (command === 'ingest') say({ outcome: verdict, upload: text.includes('overlap') ? '2026-def' : '2026-abc', release: 'r1' });
  process.exit(verdict === 'rejected' ? 1 : 0);
}`;

let app: App;
let cookie: string;
let home: string;
const open = async (uploads = {}) => {
  home = join(tmpdir(), `uploads-${randomUUID()}`);
  await mkdir(home);
  app = await openSignedApp({ home, uploads, pipeline: await pipelineThatSays(home, spoken) });
  cookie = await app.enter('omnia@example.org', 'partner', 'omnia');
};
beforeEach(() => open());
afterEach(() => app.close());

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const send = (text: string, query: Record<string, string> = {}, as = cookie, headers = {}) =>
  app.ask(
    `/uploads?${new URLSearchParams({ name: 'survey.csv', wave: '2026', ...query })}`,
    { method: 'POST', body: text, headers: { 'content-type': 'application/octet-stream', ...headers } },
    as,
  );
const idOf = async (answer: Response) => ((await answer.json()) as { id: string }).id;
const codeOf = async (answer: Response) => v.parse(Problem, await answer.json()).errors[0]!.code;
const look = async (id: string, as = cookie, lang = 'en') =>
  v.parse(UploadAnswer, await (await app.ask(`/uploads/${id}?lang=${lang}`, {}, as)).json());
/** The upload when no job is under way. */
const settled = async (id: string) => {
  await expect.poll(async () => (await look(id)).job?.state, { timeout: 20_000 }).toMatch(/done|failed/);
  return look(id);
};
const work = (id: string, kind: string, as = cookie) =>
  app.ask(`/uploads/${id}/${kind}`, { method: 'POST' }, as);
const quarantine = () => readdir(join(home, 'quarantine'));

describe('a file that is sent', () => {
  test('waits in quarantine under its hash, readable for the server alone, and is checked', async () => {
    const answer = await send('good');
    expect(answer.status).toBe(201);
    const sent = (await answer.json()) as { id: string; sha256: string };
    expect(sent.sha256).toBe(sha('good'));
    expect((await stat(join(home, 'quarantine', sent.sha256))).mode & 0o777).toBe(0o600);
    expect(await settled(sent.id)).toMatchObject({
      state: 'checked',
      organisation: 'omnia',
      bytesKept: true,
    });
    expect(await readdir(join(home, 'incoming'))).toEqual([]);
  });

  test('again is recognised, and its hash tells whether it is there', async () => {
    const there = () => app.ask(`/uploads/bytes/${sha('good')}?wave=2026`, { method: 'HEAD' }, cookie);
    expect((await there()).status).toBe(404);
    const id = await idOf(await send('good'));
    expect((await there()).status).toBe(200);
    const again = await send('good', { name: 'other name.csv' });
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual({ id, sha256: sha('good'), known: true });
  });

  test('and does not arrive whole leaves nothing', async () => {
    async function* broken() {
      yield new TextEncoder().encode('first half');
      throw new Error('the connection was lost');
    }
    const answer = await app.ask(
      '/uploads?name=a&wave=2026',
      { method: 'POST', body: NodeStream.from(broken()) as never, duplex: 'half' } as RequestInit,
      cookie,
    );
    expect(await codeOf(answer)).toBe('body_incomplete');
    const shorter = await send('half', {}, cookie, { 'content-length': '8' });
    expect(await codeOf(shorter)).toBe('body_incomplete');
    expect(await codeOf(await send(''))).toBe('body_incomplete');
    expect([...(await quarantine()), ...(await readdir(join(home, 'incoming')))]).toEqual([]);
  });

  test('and is too large is refused while it arrives, announced or not', async () => {
    await app.close();
    await open({ bytes: 1000 });
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 400;
        yield new Uint8Array(400);
      }
    }
    const answer = await app.ask(
      '/uploads?name=a&wave=2026',
      { method: 'POST', body: NodeStream.from(endless()) as never, duplex: 'half' } as RequestInit,
      cookie,
    );
    expect(answer.status).toBe(413);
    expect(given).toBeLessThan(3000);
    expect(await codeOf(await send('x'.repeat(1001)))).toBe('body_too_large');
    expect(await readdir(join(home, 'incoming'))).toEqual([]);
  });

  test('has a name that is a label only', async () => {
    const name = '../../etc/passwd\u202e\u0000<img src=x onerror=alert(1)>.csv';
    const id = await idOf(await send('good', { name }));
    expect((await look(id)).name).toBe('../../etc/passwd<img src=x onerror=alert(1)>.csv');
    expect(await quarantine()).toEqual([sha('good')]);
  });

  test.each([
    [{ wave: '26' }, 'body_invalid'],
    [{ wave: '../2' }, 'body_invalid'],
    [{ organisation: 'nobody' }, 'body_invalid'],
    [{ organisation: 'enac' }, 'role_insufficient'],
  ])('with %j is refused', async (query, code) => {
    expect(await codeOf(await send('good', query))).toBe(code);
  });

  test('may come from a plain form, and leads to its page', async () => {
    const form = new FormData();
    form.set('wave', '2026');
    form.set('to', '/fi/uploads');
    form.set('from', '/fi/upload');
    form.set('file', new File(['good \r\n--x'], 'kysely "1".csv'));
    const answer = await app.ask('/uploads', { method: 'POST', body: form }, cookie);
    expect(answer.status).toBe(303);
    const id = answer.headers.get('location')!.replace('/fi/uploads/', '');
    expect(await look(id)).toMatchObject({ name: 'kysely "1".csv', sha256: sha('good \r\n--x') });
    form.set('file', new File([], 'empty.csv'));
    const empty = await app.ask('/uploads', { method: 'POST', body: form }, cookie);
    expect(empty.headers.get('location')).toContain('/fi/upload?problem=body_incomplete');
  });

  test('too often is refused', async () => {
    await app.close();
    await open({ perHour: 2 });
    expect((await send('1')).status).toBe(201);
    expect((await send('2')).status).toBe(201);
    const third = await send('3');
    expect(third.status).toBe(429);
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(60);
  });
});

describe('from verdict to release', () => {
  test('rehearse, accept, withdraw; the bytes go on acceptance and the history stays', async () => {
    const id = await idOf(await send('good'));
    await settled(id);
    expect((await work(id, 'withdraw')).status).toBe(409);
    expect((await work(id, 'rehearse')).status).toBe(202);
    expect((await settled(id)).rehearsal!.employers).toEqual([
      { country: 'FI', section: 'C', size: 'S10_49', added: 3 },
    ]);
    expect((await work(id, 'accept')).status).toBe(202);
    await settled(id);
    await expect.poll(quarantine).toEqual([]);
    await expect
      .poll(async () => (await look(id)).history.map(({ what }) => what))
      .toContain('bytes_deleted');
    expect(await look(id)).toMatchObject({ state: 'accepted', bytesKept: false, receipt: { release: 'r1' } });
    expect(await codeOf(await work(id, 'accept'))).toBe('upload_state');
    expect((await work(id, 'withdraw')).status).toBe(202);
    const last = await settled(id);
    expect(last.state).toBe('withdrawn');
    expect(last.history.map(({ what }) => what)).toEqual([
      ...['received', 'check_asked', 'checked', 'rehearse_asked', 'rehearsed', 'accept_asked', 'accepted'],
      ...['bytes_deleted', 'withdraw_asked', 'withdrawn'],
    ]);
  });

  test('a rejected file says why in the language asked for, and its report is safe in a spreadsheet', async () => {
    const id = await idOf(await send('bad'));
    expect((await settled(id)).state).toBe('rejected');
    const [english, finnish] = await Promise.all([look(id), look(id, cookie, 'fi')]);
    expect(finnish.check!.findings[0]!.message).not.toBe(english.check!.findings[0]!.message);
    expect(finnish.check!.findings[0]!.message).toContain('<b>');
    const report = await app.ask(`/uploads/${id}/report.csv`, {}, cookie);
    expect(report.headers.get('content-disposition')).toContain('attachment');
    expect(await report.text()).toContain("'=cmd|x");
    expect(await codeOf(await work(id, 'accept'))).toBe('upload_state');
  });

  test('what a column holds can be changed, and the file is checked again with that', async () => {
    const id = await idOf(await send('good'));
    await settled(id);
    const map = (changes: object) =>
      app.ask(`/uploads/${id}/mapping`, { method: 'PUT', body: JSON.stringify(changes) }, cookie);
    expect(await codeOf(await map({ 'column.0': 'variable NOT_THERE' }))).toBe('mapping_invalid');
    expect(await codeOf(await map({ 'column.0': 1 }))).toBe('body_invalid');
    expect((await map({ 'column.0': 'variable A1_COUNTRY' })).status).toBe(202);
    const changed = await settled(id);
    expect(changed.mapped).toBe(true);
    expect(changed.check!.recognition!.columns[0]).toMatchObject({
      use: { kind: 'variable', code: 'A1_COUNTRY' },
      reason: 'confirmed',
    });
    expect(await readdir(join(home, 'mappings'))).toEqual([]);
  });

  test('a process that breaks or hangs fails its job alone, which can be run again', async () => {
    await app.close();
    await open({ jobSeconds: 1 });
    const hanging = await idOf(await send('hang'));
    const broken = await idOf(await send('break'));
    const good = await idOf(await send('good'));
    expect((await settled(good)).state).toBe('checked');
    expect((await settled(hanging)).job!.state).toBe('failed');
    expect((await settled(broken)).job!.state).toBe('failed');
    expect(app.log.some((line) => line['event'] === 'job' && line['words'] === 'broken')).toBe(true);
    expect((await work(broken, 'check')).status).toBe(202);
  });

  test('progress comes as events until the job has ended', async () => {
    const id = await idOf(await send('good'));
    const response = await app.ask(`/uploads/${id}/events`, {}, cookie);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    let text = '';
    for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
      text += piece;
      if (text.includes('"state":"done"')) break;
    }
    expect(text).toContain('event: upload');
    expect(text).toContain('"state":"checked"');
  });
});

describe('an accepted upload', () => {
  const accepted = async (text: string) => {
    const id = await idOf(await send(text));
    await settled(id);
    await work(id, 'accept');
    await settled(id);
    return id;
  };
  const erase = (id: string, respondent?: string) =>
    app.asJson(`/uploads/${id}/erase`, respondent === undefined ? {} : { respondent }, cookie);

  test('loses one respondent, whose id is kept nowhere', async () => {
    const id = await accepted('good');
    expect(await codeOf(await erase(id))).toBe('body_invalid');
    expect(await codeOf(await erase(id, '  '))).toBe('body_invalid');
    expect((await erase(id, 'Ärla-Söderström')).status).toBe(202);
    expect((await settled(id)).erasure).toMatchObject({ outcome: 'respondent_unknown' });
    // An id that looks like an option of the command is an id.
    expect((await erase(id, '--json')).status).toBe(202);
    const last = await settled(id);
    expect(last).toMatchObject({ state: 'accepted', erasure: { outcome: 'erased' } });
    expect(last.history.map(({ what }) => what).slice(-4)).toEqual([
      ...['erase_asked', 'erase_not_found', 'erase_asked', 'erased'],
    ]);
    const files = await readdir(home, { recursive: true, withFileTypes: true });
    for (const file of files.filter((one) => one.isFile()))
      expect(await readFile(join(file.parentPath, file.name), 'utf8')).not.toContain('Ärla-Söderström');
    expect(JSON.stringify(app.log)).not.toContain('Ärla-Söderström');
  });

  test('is replaced by a correction that names it, and by nothing else', async () => {
    const earlier = await accepted('good');
    const id = await idOf(await send('overlap'));
    expect((await settled(id)).replaceable).toMatchObject([{ id: earlier, upload: '2026-abc' }]);
    await work(id, 'accept');
    const refused = await settled(id);
    expect(refused).toMatchObject({ state: 'rejected', receipt: null });
    expect(refused.check).toMatchObject({
      verdict: 'rejected',
      findings: [{ code: 'respondents_in_upload', values: ['2026-abc'] }],
    });
    const replace = (replaces: string) => app.asJson(`/uploads/${id}/replaces`, { replaces }, cookie);
    expect(await codeOf(await replace('2026-abc'))).toBe('body_invalid');
    expect(await codeOf(await replace(id))).toBe('body_invalid');
    expect((await replace(earlier)).status).toBe(202);
    expect(await settled(id)).toMatchObject({ state: 'checked', replaces: earlier });
    await work(id, 'accept');
    expect((await settled(id)).state).toBe('accepted');
    const before = await look(earlier);
    expect(before.state).toBe('replaced');
    expect(before.history.at(-1)).toMatchObject({ what: 'replaced', detail: id });
    expect(await codeOf(await work(earlier, 'withdraw'))).toBe('upload_state');
  });
});

test('what was under way when the server stopped is interrupted, and can be run again', async () => {
  const id = await idOf(await send('hang'));
  await expect.poll(async () => (await look(id)).job!.state).toBe('running');
  expect(await codeOf(await work(id, 'check'))).toBe('upload_busy');
  await app.close(true);
  await writeFile(join(home, 'incoming', 'half'), 'half a file');
  app = await openSignedApp({
    home,
    pipeline: await pipelineThatSays(home, spoken.replace('hang', 'never')),
  });
  expect(await look(id)).toMatchObject({ state: 'received', job: { state: 'interrupted' } });
  expect(await readdir(home)).not.toContain('incoming');
  expect((await work(id, 'check')).status).toBe(202);
  expect((await settled(id)).state).toBe('checked');
});

test('bytes that nobody accepts are deleted after 30 days', async () => {
  const id = await idOf(await send('good'));
  await settled(id);
  const day = 24 * 60 * 60 * 1000;
  const { Uploads } = await import('./uploads.ts');
  const settings = { bytes: 1, perHour: 1, jobSeconds: 1, jobMegabytes: 1 };
  const uploads = await Uploads.open({ state: app.signed.state, home, settings, log: () => {} });
  await uploads.sweep(Date.now() + 29 * day);
  expect(await quarantine()).toEqual([sha('good')]);
  await uploads.sweep(Date.now() + 31 * day);
  expect(await quarantine()).toEqual([]);
  await uploads.close();
  expect(await look(id)).toMatchObject({ state: 'expired', bytesKept: false, sha256: sha('good') });
  expect((await work(id, 'check')).status).toBe(409);
  expect((await send('good')).status).toBe(201);
});

describe('who may', () => {
  const routes = (id: string): [string, string][] => [
    ['GET', `/uploads/${id}`],
    ['GET', `/uploads/${id}/events`],
    ['GET', `/uploads/${id}/report.csv`],
    ['PUT', `/uploads/${id}/mapping`],
    ['PUT', `/uploads/${id}/replaces`],
    ...jobKinds.map((kind): [string, string] => ['POST', `/uploads/${id}/${kind}`]),
  ];
  const status = async (method: string, path: string, as?: string) =>
    (await app.ask(path, { method, ...(method === 'PUT' && { body: '{}' }) }, as)).status;

  test('nobody without an account', async () => {
    const id = await idOf(await send('good'));
    for (const [method, path] of [...routes(id), ['GET', '/uploads'], ['POST', '/uploads']] as const)
      expect(await status(method, path), `${method} ${path}`).toBe(401);
  });

  test('a partner has only the uploads of its organisation; those of others are not there', async () => {
    const id = await idOf(await send('good'));
    await settled(id);
    const other = await app.enter('enac@example.org', 'partner', 'enac');
    for (const [method, path] of routes(id))
      expect(await status(method, path, other), `${method} ${path}`).toBe(404);
    const bytes = `/uploads/bytes/${sha('good')}`;
    for (const query of ['', '?organisation=omnia']) {
      expect(await status('HEAD', bytes + query, other)).toBe(404);
      const told = await app.ask(bytes + query, {}, other);
      expect(await told.json()).toEqual({ sha256: sha('good'), known: false });
    }
    const list = async (as: string) =>
      v.parse(UploadsAnswer, await (await app.ask('/uploads', {}, as)).json()).uploads.length;
    expect([await list(cookie), await list(other)]).toEqual([1, 0]);
    const colleague = await app.enter('second@example.org', 'partner', 'omnia');
    expect(await list(colleague)).toBe(1);
  });

  test('two partners who send and accept at once both get in, and neither sees the other', async () => {
    const cookies = [cookie, await app.enter('enac@example.org', 'partner', 'enac')];
    const ids = await Promise.all(cookies.map(async (as, at) => idOf(await send(`good ${at}`, {}, as))));
    const state = async (at: number) => (await look(ids[at]!, cookies[at]!)).state;
    await Promise.all(
      cookies.map(async (as, at) => {
        await expect.poll(() => state(at), { timeout: 20_000 }).toBe('checked');
        expect((await work(ids[at]!, 'accept', as)).status).toBe(202);
        await expect.poll(() => state(at), { timeout: 20_000 }).toBe('accepted');
      }),
    );
    for (const [at, as] of cookies.entries()) {
      const { uploads } = v.parse(UploadsAnswer, await (await app.ask('/uploads', {}, as)).json());
      expect(uploads.map(({ id }) => id)).toEqual([ids[at]]);
      expect((await look(ids[at]!, as)).replaceable).toEqual([]);
    }
  });

  test.each(['editor', 'operator'] as const)('an %s has all of them, and sends for any', async (role) => {
    const id = await idOf(await send('good'));
    await settled(id);
    const as = await app.enter('all@example.org', role, 'mbo-raad');
    expect((await look(id, as)).organisation).toBe('omnia');
    expect((await work(id, 'rehearse', as)).status).toBe(202);
    expect((await send('other', { organisation: 'enac' }, as)).status).toBe(201);
  });

  test('a token that sends cannot publish', async () => {
    const token = async (scope: string) => {
      const made = await app.asJson('/account/tokens', { name: 'x', scope }, cookie);
      return ((await made.json()) as { token: string }).token;
    };
    const withToken = (path: string, of: string, init: RequestInit = { method: 'POST' }) =>
      app.app.request(`/api/v1${path}`, { ...init, headers: { authorization: `Bearer ${of}` } });
    const sender = await token('send');
    const sent = await withToken('/uploads?name=a.csv&wave=2026', sender, { method: 'POST', body: 'good' });
    expect(sent.status).toBe(201);
    const id = await idOf(sent);
    await settled(id);
    expect(await codeOf(await withToken(`/uploads/${id}/accept`, sender))).toBe('role_insufficient');
    expect((await withToken(`/uploads/${id}/accept`, await token('publish'))).status).toBe(202);
  });
});
