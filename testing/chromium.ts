import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import bundled, { inflate } from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const usual = ['--no-sandbox', '--headless=shell', '--font-render-hinting=none', '--disable-dev-shm-usage'];

/**
 * Starts Chromium: the one that OBSERVATORY_CHROMIUM names, else the one from npm, with the libraries that come with it
 * for machines that have none of their own.
 */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  const own = process.env['OBSERVATORY_CHROMIUM'];
  const args = [...usual, ...more];
  if (own) return chromium.launch({ executablePath: own, args });
  const executablePath = await bundled.executablePath();
  const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
  const libraries = join(await inflate(join(bin, 'al2023.tar.br')), 'lib');
  const path = [process.env['LD_LIBRARY_PATH'], libraries].filter(Boolean).join(':');
  return chromium.launch({ executablePath, args, env: { ...process.env, LD_LIBRARY_PATH: path } });
}
