import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { fsum } from '@observatory/data/survey/sums.ts';
import { countryWeights } from '@observatory/data/survey/weights-trimming.ts';
import type { CellCount } from '@observatory/data/survey/weights.ts';
import { sizeOfHeads, type SizeCode } from '@observatory/data/sectors/sizes.ts';
import Papa from 'papaparse';
import { describe, expect, inject, test } from 'vitest';

import { demonstrationPopulation } from '../demonstration/population.ts';
import { demonstrationSurvey } from '../demonstration/survey-files.ts';

type Row = Record<string, string>;

/** Finnish answers of 2026 as the file has them, with the weight of their cell. */
function weightedAnswers(): { row: Row; unit: number; employment: number }[] {
  const file = demonstrationSurvey('2026', 20240101).find(({ partner }) => partner.endsWith('fi'))!;
  const { data } = Papa.parse<Row>(file.text, { header: true, skipEmptyLines: true });
  const rows = data.filter((row) => row['G1_PUB'] === '1');
  const population = demonstrationPopulation('FI');
  const sizeOf = (row: Row): SizeCode =>
    row['A5_BAND'] ? (row['A5_BAND'] as SizeCode) : sizeOfHeads(Number(row['A5_HEADS']));
  const counts = population.map((cell): CellCount => {
    const own = rows.filter((row) => row['A4_NACE'] === cell.section && sizeOf(row) === cell.size);
    const heads = own.map((row) =>
      Number(row['A5_HEADS']) > 0 ? Number(row['A5_HEADS']) : cell.persons / cell.enterprises,
    );
    return { ...cell, n: own.length, heads: fsum(heads), squaredHeads: fsum(heads.map((h) => h ** 2)) };
  });
  const { strata } = countryWeights(counts);
  return rows.map((row) => {
    const stratum = strata.find(({ cells }) =>
      cells.some(({ section, size }) => section === row['A4_NACE'] && size === sizeOf(row)),
    )!;
    return { row, unit: stratum.unitWeight, employment: stratum.employmentWeight };
  });
}

async function published(indicator: string, skill: string): Promise<{ estimate: number; n: number }> {
  const home = inject('demonstrationHome');
  const release = (await readFile(join(home, 'releases/current'), 'utf8')).trim();
  const instance = await DuckDBInstance.create(join(home, 'releases', release, 'release.duckdb'), {
    access_mode: 'READ_ONLY',
  });
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(
    `FROM estimates SELECT estimate, n WHERE wave = '2026' AND country = 'FI' AND sector = 'ALL' AND size = 'ALL'
     AND indicator = $indicator AND skill = $skill`,
    { indicator, skill },
  );
  connection.closeSync();
  instance.closeSync();
  const [estimate, n] = reader.getRowsJS()[0] as [number, number];
  return { estimate, n };
}

describe('published numbers equal a direct weighted computation on the answers, to 12 digits', () => {
  const answers = weightedAnswers();
  const inRange = (text: string | undefined, from: number, to: number) =>
    Number(text) >= from && Number(text) <= to && text !== '';

  test.each(['DIG_AI', 'GRN_LAW', 'SOF_TEAM'])(
    'share of employers that need %s whose staff fall short',
    async (skill) => {
      const base = answers.filter(
        ({ row }) => row[`D_REL_${skill}`] === '1' && inRange(row[`D_LVL_${skill}`], 1, 4),
      );
      const short = base.filter(({ row }) => inRange(row[`D_LVL_${skill}`], 1, 2));
      const direct = fsum(short.map(({ unit }) => unit)) / fsum(base.map(({ unit }) => unit));
      const { estimate, n } = await published('skill_gap', skill);
      expect(n).toBe(base.length);
      expect(Math.abs(estimate - direct)).toBeLessThanOrEqual(1e-12 * direct);
    },
  );

  test('density of staff who are not fully proficient, weighted by employment', async () => {
    const pairs = answers.flatMap(({ row, employment }) =>
      ['WHITE', 'BLUE'].flatMap((group) => {
        const [staff, short] = [row[`C1_STAFF_${group}`], row[`C2_NOTFULL_${group}`]];
        return inRange(staff, 0, Infinity) && inRange(short, 0, Infinity)
          ? [{ x: employment * Number(short), z: employment * Number(staff) }]
          : [];
      }),
    );
    const direct = fsum(pairs.map(({ x }) => x)) / fsum(pairs.map(({ z }) => z));
    const { estimate } = await published('gap_density', 'ALL');
    expect(Math.abs(estimate - direct)).toBeLessThanOrEqual(1e-12 * direct);
  });
});
