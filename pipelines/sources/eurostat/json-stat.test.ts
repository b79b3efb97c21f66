import { describe, expect, test } from 'vitest';
import { refusalOfText, tidyLines } from './tidy-lines.ts';

const freq = { label: 'Time frequency', category: { index: { A: 0 }, label: { A: 'Annual' } } };
const geo = { label: 'Area', category: { index: { FI: 1, DE: 0 }, label: { DE: 'Germany', FI: 'Finland' } } };
const time = {
  label: 'Time',
  category: { index: { '2023': 0, '2024': 1 }, label: { '2023': '2023', '2024': '2024' } },
};
const cube = {
  version: '2.0',
  class: 'dataset',
  source: 'ESTAT',
  id: ['freq', 'geo', 'time'],
  size: [1, 2, 2],
  dimension: { freq, geo, time },
  extension: { id: 'UNE_RT_A', agencyId: 'ESTAT' },
};
const header = 'dataset,freq,geo,time,value,flags';

/** JSON text with a `value` written by hand, since JSON.stringify would change its digits. */
function written(dataset: object, value: string): string {
  return `{"value": ${value},${JSON.stringify(dataset).slice(1)}`;
}

describe('values and flags', () => {
  test('sparse values keep their digits; flags with and without a value; confidentiality after a bar', () => {
    const text = written({ ...cube, status: { '0': 'ub', '1': '|C', '3': 'p|C' } }, '{"0":45.60,"3":-1.2E5}');
    expect(tidyLines(text)).toEqual([
      header,
      'une_rt_a,A,DE,2023,45.60,bu',
      'une_rt_a,A,DE,2024,,c',
      'une_rt_a,A,FI,2024,-1.2E5,cp',
    ]);
  });

  test('dense values with nulls, dense status', () => {
    const text = written({ ...cube, status: [null, 'u', '', ':'] }, '[ 2.0 , null, 7 ,null ]');
    expect(tidyLines(text)).toEqual([
      header,
      'une_rt_a,A,DE,2023,2.0,',
      'une_rt_a,A,DE,2024,,u',
      'une_rt_a,A,FI,2023,7,',
    ]);
  });

  test('one status for all values', () => {
    for (const value of ['{"1":2}', '[null,2,null,null]']) {
      expect(tidyLines(written({ ...cube, status: 'e' }, value))).toEqual([header, 'une_rt_a,A,DE,2024,2,e']);
    }
  });

  test('values as text, in any order of the cells', () => {
    const text = written({ ...cube, status: { '0': 'e', '2': 'n' } }, '{"3":"1.50","1":":","0":null}');
    expect(tidyLines(text)).toEqual([
      header,
      'une_rt_a,A,FI,2024,1.50,',
      'une_rt_a,A,DE,2023,,e',
      'une_rt_a,A,FI,2023,,n',
    ]);
  });

  test('no values at all is a table without observations', () => {
    expect(tidyLines(written(cube, '{ }'))).toEqual([header]);
    expect(tidyLines(written(cube, '[]'))).toEqual([header]);
    expect(tidyLines(JSON.stringify(cube))).toEqual([header]);
  });
});

describe('dimensions', () => {
  test('categories as a list, without index, and time that is not the last', () => {
    const dimension = {
      unit: { category: { label: { PC: 'Percent' } } },
      TIME_PERIOD: { category: { index: ['2013M05', '2013Q1'] } },
      geo: { category: { index: ['DE', 'FI'] } },
    };
    const dataset = { class: 'dataset', id: ['TIME_PERIOD', 'unit', 'geo'], size: [2, 1, 2], dimension };
    expect(tidyLines(written(dataset, '[1,2,3,4]'), 'x.json')).toEqual([
      'dataset,unit,geo,time,value,flags',
      'x,PC,DE,2013-05,1,',
      'x,PC,FI,2013-05,2,',
      'x,PC,DE,2013-Q1,3,',
      'x,PC,FI,2013-Q1,4,',
    ]);
  });

  test('several dimensions of one role: the time whose categories are periods, the others stay', () => {
    const dimension = {
      season: { category: { index: ['winter', 'summer'] } },
      Vuosi: { category: { index: ['a', 'b'], label: { a: '2023', b: '2024' } } },
      geo: { category: { index: ['FI'] } },
      partner: { category: { index: ['DE'] } },
      indic: { category: { index: ['I'], unit: { I: { decimals: 1 } } } },
    };
    const role = { time: ['season', 'Vuosi'], geo: ['geo', 'partner'], metric: ['indic'] };
    const id = ['season', 'Vuosi', 'geo', 'partner', 'indic'];
    const dataset = { class: 'dataset', id, size: [2, 2, 1, 1, 1], role, dimension };
    expect(tidyLines(written(dataset, '{"3":9}'), 'x.json')).toEqual([
      'dataset,season,geo,partner,indic,time,value,flags',
      'x,summer,FI,DE,I,2024,9,',
    ]);
  });

  test('without role and without the name: the one dimension of periods', () => {
    const dimension = { area: { category: { index: ['FI'] } }, tid: { category: { index: ['2024K1'] } } };
    const dataset = { class: 'dataset', id: ['area', 'tid'], size: [1, 1], dimension };
    expect(tidyLines(written(dataset, '[1]'), 'x.json')[1]).toBe('x,FI,2024-Q1,1,');
  });

  test('a dimension called value, and a code called value', () => {
    const dimension = { value: { category: { index: { value: 0, time: 1 } } }, time };
    const dataset = { class: 'dataset', id: ['value', 'time'], size: [2, 2], dimension };
    expect(tidyLines(written(dataset, '{"3":4}'), 'x.json')).toEqual([
      'dataset,value_dimension,time,value,flags',
      'x,time,2024,4,',
    ]);
  });
});

describe('documents', () => {
  test('Eurostat before 2016: the cube under its name, dimensions inside, dense, status of missing values', () => {
    const dimension = { id: ['geo', 'time'], size: [2, 2], role: { time: ['time'] }, geo, time };
    const old = written(
      { label: 'x', source: 'Eurostat', dimension, status: { '1': ':', '2': ': c' } },
      '[1.5,null,null,3]',
    );
    expect(tidyLines(`{"une_rt_a":${old}}`)).toEqual([
      'dataset,geo,time,value,flags',
      'une_rt_a,DE,2023,1.5,',
      'une_rt_a,FI,2023,,c',
      'une_rt_a,FI,2024,3,',
    ]);
    expect(tidyLines(`{"dataset":${old}}`, 'tps00001.json')[1]).toBe('tps00001,DE,2023,1.5,');
  });

  test('a collection with its data', () => {
    const item = (id: string, value: string) =>
      written({ ...cube, extension: { datasetId: id, agencyId: 'ESTAT' } }, value);
    const text = `{"version":"2.0","class":"collection","link":{"item":[${item('A_1', '[1]')},${item('B_1$V', '{"3":2}')}]}}`;
    expect(tidyLines(text)).toEqual([header, 'a_1,A,DE,2023,1,', 'b_1,A,FI,2024,2,']);
  });

  test('a byte order mark and white space', () => {
    expect(tidyLines(`\ufeff\n${' '.repeat(1000)}${written(cube, '{"0":1}')}`)[1]).toBe(
      'une_rt_a,A,DE,2023,1,',
    );
  });
});

describe('refusals', () => {
  const other = {
    ...cube,
    dimension: { ...cube.dimension, time: { category: { index: ['2023', 'later'] } } },
  };
  const noTime = { class: 'dataset', id: ['geo'], size: [2], dimension: { geo } };
  test.each([
    [written(cube, '{"0":1,"1":2'), 'json_broken', undefined],
    [written(cube, '{"0":1,,"1":2}'), 'json_broken', undefined],
    [written(cube, '{"0":1}').slice(0, -20), 'json_broken', undefined],
    [
      written(cube, '{"4":1}'),
      'json_stat_invalid',
      { where: 'value', problem: 'cell 4 of a cube of 4 cells' },
    ],
    [written({ ...cube, status: { '9': 'p' } }, '{}'), 'json_stat_invalid', undefined],
    [written({ ...cube, size: [1, 2] }, '{}'), 'json_stat_invalid', undefined],
    [written({ ...cube, size: [1, 2, 3] }, '{}'), 'json_stat_invalid', undefined],
    [written({ ...cube, id: ['geo', 'geo', 'time'] }, '{}'), 'json_stat_invalid', undefined],
    [written(cube, '{"0":"many"}'), 'value', { value: 'many', where: 'cell 0' }],
    [written(other, '{}'), 'period', { period: 'later', where: 'dimension time' }],
    [written(noTime, '{}'), 'no_time', { columns: 'geo' }],
    ['{"class":"collection","link":{"item":[{"class":"dataset","href":"x"}]}}', 'json_stat_links', undefined],
    [
      `{"link":{"item":[${written(cube, '[1]')},{"value":[1],"id":["time"],"size":[2],"dimension":{"time":${JSON.stringify(time)}}}]}}`,
      'json_stat_shapes',
      undefined,
    ],
    [
      '{"error":[{"status":404,"id":100,"label":"ERR_NOT_FOUND_4: x"}]}',
      'service_error',
      { message: ' (404 ERR_NOT_FOUND_4: x)' },
    ],
    [
      '{"warning":{"status":413,"label":"ASYNCHRONOUS_RESPONSE. Later."}}',
      'asynchronous',
      { message: ' (413 ASYNCHRONOUS_RESPONSE. Later.)' },
    ],
    ['{"errors":[{"code":100,"message":"none"}]}', 'service_error', { message: ' (none)' }],
    ['{"meta":{},"data":{"dataSets":[]}}', 'sdmx_json', undefined],
    ['{"a":1}', 'json_other', { members: 'a' }],
    ['[1,2]', 'json_other', undefined],
  ])('%s is refused as %s', (text, code, details) => {
    const refusal = refusalOfText(text, 'x.json');
    expect(refusal?.code).toBe(code);
    if (details) expect(refusal?.details).toEqual(details);
  });
});
