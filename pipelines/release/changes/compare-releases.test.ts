import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { defaultThresholds } from '@observatory/data/survey/status.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { drawnSurvey } from '../drawn-survey.ts';
import { nothingFormer } from '../former-values/former-values.ts';
import { sqlText } from '../sql.ts';
import { writeRelease } from '../write-release.ts';
import { compareReleases } from './compare-releases.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compare-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('figures of an indicator that the earlier release does not have are not gained by the answers of the later', async () => {
  const [earlier, later] = [join(folder, 'earlier.duckdb'), join(folder, 'later.duckdb')];
  await writeRelease(later, [drawnSurvey(300, 5)], [], defaultThresholds, nothingFormer);
  await copyFile(later, earlier);
  const instance = await DuckDBInstance.create(earlier);
  const connection = await instance.connect();
  const forget = await sqlText(new URL('./as-before-an-indicator.sql', import.meta.url));
  await connection.run(forget, { newer: 'joint_interest', partly: 'vet_cooperation' });
  connection.closeSync();
  instance.closeSync();

  const changes = await compareReleases(earlier, later, '2026');
  expect(changes.map(({ indicator, country, change }) => `${indicator} ${country} ${change}`)).toEqual(
    Array(9).fill('vet_cooperation FI gained'),
  );
  const first = await compareReleases(undefined, later, '2026');
  expect(new Set(first.map(({ indicator }) => indicator))).toContain('joint_interest');
});
