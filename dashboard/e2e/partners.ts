import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startObservatory } from '../../testing/start-observatory.ts';
import { newPage, openBrowser, visit, type OpenPage } from './browser.ts';

const operator = join(import.meta.dirname, '../../server/operator.ts');
export const password = 'five plain words in a row';

/** An observatory of its own with the demonstration release, where partners can be invited, and a browser. */
export async function openPartners() {
  const browser = await openBrowser();
  const home = await mkdtemp(join(tmpdir(), 'observatory-uploads-'));
  process.env['OBSERVATORY_UPLOADS_PER_HOUR'] = '1000';
  const { baseUrl, stop } = await startObservatory(home);
  let people = 0;

  /** The e-mail address of the person who was invited last. */
  const lastPerson = () => `person${people}@example.org`;

  /** A one-time link for somebody new, as an operator gets it. */
  async function invitation(organisation = 'omnia', role = 'partner'): Promise<string> {
    people += 1;
    const words = ['invite', lastPerson(), '--role', role, '--organisation', organisation];
    const env = { ...process.env, OBSERVATORY_HOME: home, OBSERVATORY_ORIGIN: baseUrl };
    const { stdout } = await promisify(execFile)(process.execPath, [operator, ...words], { env });
    return stdout.trim();
  }

  /** A page of somebody who is signed in. */
  async function enter(
    options: Parameters<typeof newPage>[1] & { language?: string; organisation?: string } = {},
  ): Promise<OpenPage> {
    const { language = 'en', organisation, ...given } = options;
    const opened = await newPage(browser, { baseURL: baseUrl, ...given });
    // A pipeline process may have to wait for others.
    opened.page.setDefaultTimeout(300_000);
    const link = new URL(await invitation(organisation));
    await visit(opened.page, `/${language}${link.pathname}${link.search}`);
    await opened.page.locator('#password').fill(password);
    await opened.page.locator('main button.action').click();
    await opened.page.waitForURL(`**/${language}/upload`);
    return opened;
  }

  const close = async () => {
    await browser.close();
    await stop();
    await rm(home, { recursive: true, force: true });
  };
  return { browser, baseUrl, invitation, lastPerson, enter, close };
}
