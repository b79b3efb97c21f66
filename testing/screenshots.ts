import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openBrowser } from './chromium.ts';
import { startObservatory } from './start-observatory.ts';

const folder = join(import.meta.dirname, '../dashboard/screenshots');

/** The pictures of the README: views of the demonstration release. */
const pictures = [
  { name: 'overview', path: '/en', width: 1280, height: 900, colorScheme: 'light' },
  {
    name: 'explore',
    path: '/de/explore?country=DE&sector=C',
    width: 1280,
    height: 900,
    colorScheme: 'light',
  },
  { name: 'compare', path: '/en/compare?c=IT&d=NL', width: 1280, height: 1000, colorScheme: 'dark' },
  { name: 'country', path: '/fi/country/FI', width: 1280, height: 1100, colorScheme: 'light' },
  { name: 'official', path: '/en/official', width: 1280, height: 900, colorScheme: 'light' },
  { name: 'trends', path: '/en/trends?country=IT', width: 1280, height: 1000, colorScheme: 'light' },
  { name: 'phone', path: '/fi/explore?country=FI', width: 360, height: 740, colorScheme: 'dark' },
] as const;

const home = await mkdtemp(join(tmpdir(), 'screenshots-'));
const observatory = await startObservatory(home);
const browser = await openBrowser();
try {
  for (const { name, path, width, height, colorScheme } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(observatory.baseUrl + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
    process.stdout.write(`${name}.png\n`);
  }
} finally {
  await browser.close();
  await observatory.stop();
  await rm(home, { recursive: true, force: true });
}
