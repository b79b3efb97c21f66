import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BriefAnswer } from '@observatory/data/contract/brief-answer.ts';
import type { Browser } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demonstrationSurvey } from '../../pipelines/demonstration/survey-files.ts';
import { publishRelease } from '../../pipelines/release/build.ts';
import { acceptSurvey } from '../../pipelines/sources/employer-survey/accept.ts';
import { fromBytes } from '../../pipelines/sources/employer-survey/read/byte-source.ts';
import { openHome } from '../../pipelines/storage/home.ts';
import { startObservatory, type RunningObservatory } from '../../testing/start-observatory.ts';
import { newPage, openBrowser, visit } from './browser.ts';

let browser: Browser;
let folder: string;
let observatory: RunningObservatory;
beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'observatory-two-releases-'));
  await publishHalf('first-half', 0);
  observatory = await startObservatory(folder);
});
afterAll(async () => {
  await browser.close();
  await observatory.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Publishes what was accepted before with every second answer of Finland in 2026, from an organisation of its own. */
async function publishHalf(partner: string, half: 0 | 1): Promise<string> {
  const home = openHome({ OBSERVATORY_HOME: folder });
  const { name, text } = demonstrationSurvey('2026', 20240101).find((file) => file.name.includes('-fi-'))!;
  const [header, ...rows] = text.trimEnd().split('\r\n');
  const lines = [header, ...rows.filter((_, k) => k % 2 === half), ''].join('\r\n');
  const source = fromBytes(name, new TextEncoder().encode(lines));
  await acceptSurvey(home, { source, partner, wave: '2026', demonstration: true });
  return (await publishRelease(home, () => {})).release;
}

const answer = async (path: string) =>
  v.parse(BriefAnswer, await (await fetch(`${observatory.baseUrl}/api/v1/briefs/${path}`)).json());

test('a brief whose numbers changed in a later release is genuine, but older, and the changes are told', async () => {
  const then = await answer('FI.json?lang=fi');
  const path = `/en/verify/${then.contentHash.slice(0, 16)}`;
  const { page, complaints } = await newPage(browser, { baseURL: observatory.baseUrl });
  await visit(page, path);
  const verdict = () => page.locator('[data-verdict]').getAttribute('data-verdict');
  expect(await verdict()).toBe('current');

  const later = await publishHalf('second-half', 1);
  const served = async () => (await answer('FI.json?lang=fi')).release.id;
  await expect.poll(served, { timeout: 60_000 }).toBe(later);
  // An answer about a hash may be kept for a minute.
  await visit(page, `${path}?`);
  await expect.poll(verdict).toBe('older');
  expect(await page.locator('[data-fact="release"]').innerText()).toBe(then.release.id);
  expect(await page.locator('[data-verdict]').innerText()).toMatch(/Genuine, but numbers have changed since/);
  const now = await answer('FI.json?lang=fi');
  const before = new Map(then.numbers.map(({ id, text }) => [id, text]));
  const changed = now.numbers.find(({ id, text }) => before.has(id) && before.get(id) !== text)!;
  const said = await page.locator('[data-verdict]').textContent();
  expect(said).toContain(before.get(changed.id));
  expect(said).toContain(changed.text);
  const sameBrief = page.locator(`a[href*="release=${then.release.id}"]`).first();
  expect((await fetch(observatory.baseUrl + (await sameBrief.getAttribute('href')))).status).toBe(200);
  expect(complaints).toEqual([]);
  await page.context().close();
});
