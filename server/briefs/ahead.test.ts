import type { Manifest } from '@observatory/data/contract/manifest.ts';
import { languages } from '@observatory/data/messages/language.ts';
import { Hono } from 'hono';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';

import { BriefsAhead } from './ahead.ts';
import type { Asked, Written } from './writer.ts';

const countries = ['DE', 'FI'];
const manifest = (release: string) => {
  const wavesOf = (wave: string) => ({ wave, countries: countries.map((country) => ({ country })) });
  return { release, waves: [wavesOf('2024'), wavesOf('2026')] } as unknown as Manifest;
};
const origin = 'https://observatory.example';
const all = countries.length * 2 * languages.length;

function opened(write: (asked: Asked) => Promise<Written | undefined>) {
  const lines: Record<string, unknown>[] = [];
  const ahead = new BriefsAhead(origin, (line) => lines.push(line), 0);
  const releases = { current: manifest('r1') };
  ahead.makeWith({ releases, source: { sections: () => ['findings'] }, writer: { write } });
  return { ahead, lines, releases };
}

const written = { bytes: new Uint8Array(), hash: '' };

test('every country of the latest wave is made once, full and in short in every language, and told in one line', async () => {
  const asked: Asked[] = [];
  const { ahead, lines } = opened((one) => Promise.resolve(asked.push(one)).then(() => written));
  await ahead.begin();
  const names = asked.map(({ question: { place, wave, extent, language } }) =>
    [place, wave, extent, language].join(' '),
  );
  expect(new Set(names)).toEqual(
    new Set(
      countries.flatMap((place) =>
        ['full', 'summary'].flatMap((extent) => languages.map((one) => `${place} 2026 ${extent} ${one}`)),
      ),
    ),
  );
  expect(names).toHaveLength(all);
  for (const one of asked) expect(one).toMatchObject({ release: 'r1', extension: 'pdf', origin });
  expect(lines).toEqual([
    expect.objectContaining({ event: 'briefs', release: 'r1', made: all, failed: 0, of: all }),
  ]);
});

test('nothing is made while a request runs, and all is when it has ended', async () => {
  let made = 0;
  const { ahead } = opened(() => Promise.resolve((made += 1)).then(() => written));
  const { promise, resolve } = Promise.withResolvers<string>();
  const app = new Hono().use(ahead.watchRequests).get('/', async (c) => {
    return c.text(await promise);
  });
  const answer = app.request('/');
  const making = ahead.begin();
  await pause(50);
  expect(made).toBe(0);
  resolve('answered');
  await answer;
  await making;
  expect(made).toBe(all);
});

test('a release that is swapped is left where it is, and the new one made', async () => {
  const asked: string[] = [];
  let next: Promise<void> | undefined;
  const { ahead, releases, lines } = opened(({ release }) => {
    asked.push(release);
    if (asked.length === 3) {
      releases.current = manifest('r2');
      next = ahead.begin();
    }
    return Promise.resolve(written);
  });
  await ahead.begin();
  await next;
  expect(asked.filter((release) => release === 'r1')).toHaveLength(3);
  expect(asked.filter((release) => release === 'r2')).toHaveLength(all);
  expect(lines.map(({ release, made }) => `${release as string} ${made as number}`).sort()).toEqual([
    'r1 3',
    `r2 ${all}`,
  ]);
});

test('a server that stops makes no more; one that cannot be made is told, and the others are', async () => {
  const { ahead, lines } = opened(() => {
    ahead.stop();
    return Promise.resolve(written);
  });
  await ahead.begin();
  expect(lines).toEqual([expect.objectContaining({ event: 'briefs', made: 1 })]);
  const failing = opened(({ question: { place } }) =>
    place === 'FI' ? Promise.resolve(written) : Promise.reject(new Error('not set')),
  );
  await failing.ahead.begin();
  expect(failing.lines.filter(({ level }) => level === 'error')).toHaveLength(all / 2);
  expect(failing.lines.at(-1)).toMatchObject({ made: all / 2, failed: all / 2 });
});
