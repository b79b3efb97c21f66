import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';

import { openBrowser } from '../chromium.ts';
import { startObservatory } from '../start-observatory.ts';

const pages = ['/en', '/en/explore?country=FI', '/en/country/FI'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const debuggingPort = 9333;

/** Scores of 0 to 100, and what a phone with a slow processor and network waits for, in milliseconds. */
type Measured = {
  readonly scores: readonly number[];
  readonly largestPaint: number;
  readonly blocked: number;
  readonly failed: readonly string[];
};

async function measureOnce(url: string): Promise<Measured> {
  const result = await lighthouse(url, {
    port: debuggingPort,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...categories],
  });
  if (!result) throw new Error(`${url} was not measured`);
  const { categories: found, audits } = result.lhr;
  return {
    scores: categories.map((name) => Math.round(100 * (found[name]?.score ?? 0))),
    largestPaint: audits['largest-contentful-paint']?.numericValue ?? NaN,
    blocked: audits['total-blocking-time']?.numericValue ?? NaN,
    failed: categories.flatMap((name) =>
      (found[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => id),
    ),
  };
}

/** The middle one of three runs by performance, as Lighthouse advises: what else the machine does moves a single run by ten points. */
async function measure(url: string): Promise<Measured> {
  await fetch(url);
  const runs = [await measureOnce(url), await measureOnce(url), await measureOnce(url)];
  return runs.sort((one, other) => one.scores[0]! - other.scores[0]!)[1]!;
}

/** Serves the pages of an observatory as they come from the server, without their scripts: plain, static pages. */
async function serveWithoutScripts(origin: string): Promise<{ origin: string; server: Server }> {
  const kept = new Map<string, { body: Buffer; headers: Record<string, string> }>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const answer = async () => {
      const known = kept.get(path);
      if (known) return known;
      const asked = await fetch(origin + path, { headers: { 'accept-encoding': 'identity' } });
      const type = asked.headers.get('content-type') ?? 'text/html';
      const bytes = Buffer.from(await asked.arrayBuffer());
      const body = type.startsWith('text/html')
        ? Buffer.from(
            bytes
              .toString('utf8')
              .replaceAll(/<script[\s\S]*?<\/script>|<link[^>]*rel="modulepreload"[^>]*>/g, ''),
          )
        : bytes;
      const headers = { 'content-type': type, 'cache-control': asked.headers.get('cache-control') ?? '' };
      kept.set(path, { body, headers });
      return { body, headers };
    };
    answer().then(
      ({ body, headers }) => response.writeHead(200, headers).end(body),
      () => response.writeHead(502).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

const home = await mkdtemp(join(tmpdir(), 'bench-pages-'));
const observatory = await startObservatory(home);
const plain = await serveWithoutScripts(observatory.baseUrl);
const browser = await openBrowser([`--remote-debugging-port=${debuggingPort}`]);
try {
  process.stdout.write(
    '  Lighthouse, phone with slow processor and network: performance, accessibility, practices, search (middle of three runs)\n',
  );
  for (const path of pages) {
    const own = await measure(observatory.baseUrl + path);
    const beside = await measure(plain.origin + path);
    const ratio = own.largestPaint / beside.largestPaint;
    process.stdout.write(
      `  ${path}: ${own.scores.join(' ')}; without scripts ${beside.scores.join(' ')}; ` +
        `largest paint ${ratio.toFixed(2)} × that without scripts (${Math.round(own.largestPaint)} ms), ` +
        `blocked ${Math.round(own.blocked)} ms${own.failed.length > 0 ? `; below 90: ${own.failed.join(', ')}` : ''}\n`,
    );
  }
} finally {
  await browser.close();
  plain.server.close();
  await observatory.stop();
  await rm(home, { recursive: true, force: true });
}
