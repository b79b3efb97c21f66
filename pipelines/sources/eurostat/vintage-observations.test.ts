import { describe, expect, test } from 'vitest';
import type { OfficialIndicator } from '@observatory/data/indicators/official/indicator.ts';
import { matches } from '@observatory/data/indicators/official/select.ts';

import { jsonStat, sdmxCsv, sdmxCsvOne, tsv } from './replay/answers.ts';
import type { ReplayDataset } from './replay/invented-dataset.ts';
import { indicatorsOf, inventedDatasets } from './replay/replayed.ts';
import { readVintage, type StructureProblem, type VintageReading } from './vintage-observations.ts';

function read(
  text: string,
  name: string,
  indicators: readonly OfficialIndicator[],
  former?: Parameters<typeof readVintage>[3],
): VintageReading {
  const reading = readVintage(Buffer.from(text), name, indicators, former);
  if (reading.kind === 'refusal') throw new Error(reading.code);
  return reading;
}

const invented = (code: string): ReplayDataset => inventedDatasets(indicatorsOf(code))[0]!;
const sorted = ({ selected }: VintageReading) => selected.map((one) => JSON.stringify(one)).toSorted();

describe.each(['une_rt_a', 'trng_cvt_10s', 'jvs_q_r21', 'educ_uoe_enrs04', 'isoc_ske_itrcrn2'])(
  '%s',
  (code) => {
    const indicators = indicatorsOf(code);
    const dataset = invented(code);
    const { rows } = dataset;

    test('every format gives the same observations, without a problem', () => {
      const reading = read(sdmxCsv(dataset, rows), 'a.csv', indicators);
      expect(reading.problems).toEqual([]);
      expect(reading.selected.length).toBeGreaterThan(100);
      for (const [text, name] of [
        [sdmxCsvOne(dataset, rows), 'a.csv'],
        [tsv(dataset, rows), `${code}.tsv`],
        [jsonStat(dataset, rows), 'a.json'],
      ] as const) {
        expect(sorted(read(text, name, indicators))).toEqual(sorted(reading));
      }
    });

    test('what is selected is what the registry says, value and flags as published', () => {
      const { selected } = read(sdmxCsv(dataset, rows), 'a.csv', indicators);
      const expected = indicators.flatMap((indicator) => {
        if (indicator.dividedBy) return [];
        return rows.flatMap(({ codes, time, value, flags }) => {
          const own = Object.fromEntries(dataset.dimensions.map((id, at) => [id, codes[at]!]));
          return matches(indicator, own) ? [[indicator.name, own['geo'], time, value, flags].join()] : [];
        });
      });
      const shares = new Set(indicators.filter((one) => one.dividedBy).map(({ name }) => name));
      const found = selected
        .filter(({ indicator }) => !shares.has(indicator))
        .map(({ indicator, geo, time, value, flags }) => [indicator, geo, time, value, flags].join());
      expect(found.toSorted()).toEqual(expected.toSorted());
    });
  },
);

test('a share is the value divided by its divisor, in per cent, with the flags of both', () => {
  const [indicator] = indicatorsOf('educ_uoe_enrs04');
  const row = (isced: string, geo: string, value: string, flag: string) =>
    `dataflow,ESTAT:EDUC_UOE_ENRS04(1.0),A,${isced},TOT_SEC,T,NR,TOTAL,${geo},2023,${value},${flag}`;
  const head =
    'STRUCTURE,STRUCTURE_ID,freq,isced11,sector,sex,unit,worktime,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG';
  const text = [
    head,
    row('ED35', 'NL', '338', 'd'),
    row('ED3', 'NL', '500', 'e'),
    row('ED35', 'FI', '1', ''),
    row('ED3', 'FI', '3', ''),
    row('ED35', 'DE', '10', 'u'),
    row('ED3', 'DE', '0', ''),
    row('ED35', 'IT', '10', ''),
  ].join('\n');
  const { selected } = read(text, 'a.csv', [
    { ...indicator!, minimumRows: 1, breakdowns: [], filters: { ...indicator!.filters, sex: 'T' } },
  ]);
  expect(selected.map(({ geo, value, flags }) => [geo, value, flags])).toEqual([
    ['NL', '67.60', 'de'],
    ['FI', '33.33', ''],
    ['DE', '', 'u'],
  ]);
  expect(selected[0]!.unit).toBe('PC');
  expect(selected[0]!.dimensions).toBe('freq=A;isced11=ED35;sector=TOT_SEC;sex=T;unit=NR;worktime=TOTAL');
});

describe('a structure that changed fails the indicators that it concerns, and says what it found', () => {
  const indicators = indicatorsOf('une_rt_a');
  const dataset = invented('une_rt_a');
  const problemsOf = (changed: ReplayDataset, former?: Parameters<typeof readVintage>[3]) =>
    read(sdmxCsv(changed, changed.rows), 'a.csv', indicators, former).problems;
  const coded = (dimension: string, from: string, to: string): ReplayDataset => {
    const at = dataset.dimensions.indexOf(dimension);
    const recoded = (code: string) => (code === from ? to : code);
    return {
      ...dataset,
      rows: dataset.rows.map((row) => ({ ...row, codes: row.codes.with(at, recoded(row.codes[at]!)) })),
    };
  };
  const codes = (problems: readonly StructureProblem[]) =>
    problems.map(({ problem, failing }) => `${problem} ${failing}`);

  test('a renamed dimension', () => {
    const dimensions = dataset.dimensions.map((id) => (id === 'age' ? 'age_class' : id));
    const problems = problemsOf({ ...dataset, dimensions });
    expect(new Set(codes(problems))).toEqual(new Set(['dimension_missing true', 'dimension_unknown true']));
    expect(problems[0]!.detail).toEqual({ dimensions: 'age', found: 'age_class, freq, geo, sex, unit' });
  });

  test('an added dimension', () => {
    const rows = dataset.rows.map((row) => ({ ...row, codes: ['TOTAL', ...row.codes] }));
    const problems = problemsOf({ ...dataset, dimensions: ['isced11', ...dataset.dimensions], rows });
    expect(codes(problems)).toEqual(['dimension_unknown true', 'dimension_unknown true']);
  });

  test('a changed unit', () => {
    const problems = problemsOf(coded('unit', 'PC_ACT', 'THS_PER'));
    expect(codes(problems)).toEqual(['unit_changed true', 'unit_changed true']);
    expect(problems[0]!.detail).toEqual({ dimension: 'unit', codes: 'PC_ACT', found: 'THS_PER' });
  });

  test('a renamed code fails the indicator that is fixed to it, not the other', () => {
    const problems = problemsOf(coded('age', 'Y15-24', 'Y_LT25'));
    expect(problems.map(({ indicator, problem }) => [indicator, problem])).toEqual([
      ['youth-unemployment-rate-15-24', 'code_missing'],
    ]);
  });

  test('a renamed code of a breakdown is told, and fails where there were values of it', () => {
    const changed = coded('sex', 'F', 'FEMALE');
    expect(codes(problemsOf(changed))).toEqual(['code_absent false', 'code_absent false']);
    const former = Map.groupBy(
      read(sdmxCsv(dataset, dataset.rows), 'a.csv', indicators).selected,
      ({ indicator }) => indicator,
    );
    expect(codes(problemsOf(changed, former))).toEqual(['code_missing true', 'code_missing true']);
  });

  test('the code for all of a breakdown must be there', () => {
    expect(codes(problemsOf(coded('sex', 'T', 'TOTAL')))).toEqual(['code_missing true', 'code_missing true']);
  });

  test('names instead of codes', () => {
    expect(new Set(codes(problemsOf(coded('freq', 'A', 'Annual'))))).toEqual(
      new Set(['names_for_codes true']),
    );
  });

  test('too few values, and an observation that is there twice', () => {
    const few = { ...dataset, rows: dataset.rows.filter(({ time }) => time === '2025') };
    expect(new Set(codes(problemsOf(few)))).toEqual(new Set(['too_few_rows true']));
    const twice = { ...dataset, rows: [...dataset.rows, dataset.rows[0]!] };
    expect(codes(problemsOf(twice))).toContain('repeated true');
  });

  test('a failing indicator gives no observation', () => {
    const changed = coded('age', 'Y15-24', 'Y_LT25');
    const { selected } = read(sdmxCsv(changed, changed.rows), 'a.csv', indicators);
    expect(new Set(selected.map(({ indicator }) => indicator))).toEqual(new Set(['unemployment-rate-15-74']));
  });
});

test('periods of another frequency and places that are none of ours are left out', () => {
  const text = [
    'freq,age,sex,unit,geo\\TIME_PERIOD\t2024 \t2024-Q4 ',
    'A,Y15-74,T,PC_ACT,DE\t3.5 \t3.4 ',
    'A,Y15-74,T,PC_ACT,EA20\t6.4 \t: ',
  ].join('\n');
  const [rate] = indicatorsOf('une_rt_a').filter(({ name }) => name === 'unemployment-rate-15-74');
  const only = { ...rate!, breakdowns: [], filters: { ...rate!.filters, sex: 'T' }, minimumRows: 0 };
  expect(
    read(text, 'une_rt_a.tsv', [only]).selected.map(({ geo, time, value }) => [geo, time, value]),
  ).toEqual([['DE', '2024', '3.5']]);
});

test('a file that cannot be read to its end is refused', () => {
  const text = 'freq,age,sex,unit,geo\\TIME_PERIOD\t2024 \nA,Y15-74,T,PC_ACT,DE\t3.5 \t4 \n';
  expect(readVintage(Buffer.from(text), 'une_rt_a.tsv', indicatorsOf('une_rt_a'))).toMatchObject({
    kind: 'refusal',
    code: 'row_cells',
  });
});
