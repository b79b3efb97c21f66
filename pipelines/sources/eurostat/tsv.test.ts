import { expect, test } from 'vitest';
import { refusalOfText, tidyLines } from './tidy-lines.ts';

test('the layout since 2023: trailing spaces, flags joined, missing with and without flag', () => {
  const text =
    'freq,age,unit,sex,geo\\TIME_PERIOD\t2023 \t2024 \t2025 \n' +
    'A,Y15-24,PC_ACT,F,LU\t22.70 u\t: \t: u\n' +
    'A,Y15-24,PC_ACT,F,BG\t11.8 bu\t-3.5 \t1.2E5 p\n';
  expect(tidyLines(text, 'une_rt_a.tsv')).toEqual([
    'dataset,freq,age,unit,sex,geo,time,value,flags',
    'une_rt_a,A,Y15-24,PC_ACT,F,LU,2023,22.70,u',
    'une_rt_a,A,Y15-24,PC_ACT,F,LU,2025,,u',
    'une_rt_a,A,Y15-24,PC_ACT,F,BG,2023,11.8,bu',
    'une_rt_a,A,Y15-24,PC_ACT,F,BG,2024,-3.5,',
    'une_rt_a,A,Y15-24,PC_ACT,F,BG,2025,1.2E5,p',
  ]);
});

test('the layout before 2023: no freq, newest first, old periods, CRLF, flags of missing values', () => {
  const text =
    '\ufeffage,sex,geo\\time\t2013Q1 \t2012M05 \t2012W53 \t2012S2 \t2015M07D03 \r\n' +
    'Y15-24,T,DE\t7.8 b\t: c\t: z\t0 n\t12 \r\n';
  expect(tidyLines(text, 'lfst_r_lfu3rt.tsv')).toEqual([
    'dataset,age,sex,geo,time,value,flags',
    'lfst_r_lfu3rt,Y15-24,T,DE,2013-Q1,7.8,b',
    'lfst_r_lfu3rt,Y15-24,T,DE,2012-05,,c',
    'lfst_r_lfu3rt,Y15-24,T,DE,2012-W53,,z',
    'lfst_r_lfu3rt,Y15-24,T,DE,2012-S2,0,n',
    'lfst_r_lfu3rt,Y15-24,T,DE,2015-07-03,12,',
  ]);
});

test('one dimension, several frequencies, flags glued to the value, confidentiality in a capital or after a bar', () => {
  const text = 'geo\\time\t2012 \t2012-Q1 \nDE\t1.5b\t:c\nFI\t2e\t: C\nIT\t3.0 b|C\t: \n';
  expect(tidyLines(text, 'x.tsv').slice(1)).toEqual([
    'x,DE,2012,1.5,b',
    'x,DE,2012-Q1,,c',
    'x,FI,2012,2,e',
    'x,FI,2012-Q1,,c',
    'x,IT,2012,3.0,bc',
  ]);
});

test('a header in capitals with a slash (user guide), and a first column that somebody split', () => {
  expect(tidyLines('FREQ,GEO/TIME_PERIOD\t1999-01\nM,EA16\t100001\n', 'x.tsv')).toEqual([
    'dataset,FREQ,GEO,time,value,flags',
    'x,M,EA16,1999-01,100001,',
  ]);
  expect(tidyLines('unit\tgeo\\time\t2019\nPC\tDE\t1\n', 'x.tsv')).toEqual([
    'dataset,unit,geo,time,value,flags',
    'x,PC,DE,2019,1,',
  ]);
});

test('a header alone is a table without observations', () => {
  expect(tidyLines('freq,geo\\TIME_PERIOD\t2024 \n', 'x.tsv')).toEqual(['dataset,freq,geo,time,value,flags']);
});

test.each([
  ['freq,geo\\TIME_PERIOD\t2024 \t2025 \nA,DE\t1 \n', 'row_cells', { row: '2', found: '2', expected: '3' }],
  ['freq,geo\\TIME_PERIOD\t2024 \nA,DE,X\t1 \n', 'row_key', { row: '2', found: '3', expected: '2' }],
  ['freq,geo\\TIME_PERIOD\t2024 \nA,DE\t1 234 b\n', 'value', { value: '1 234 b', where: 'row 2' }],
  ['freq,geo\\TIME_PERIOD\t2024 \nA,DE\t1.2.3 \n', 'value', { value: '1.2.3', where: 'row 2' }],
  [
    'freq,geo\\TIME_PERIOD\t2024 \t1990-1999 \n',
    'period',
    { period: '1990-1999', where: 'column 3 of the header' },
  ],
  ['geo,geo\\TIME_PERIOD\t2024 \n', 'duplicate_column', { column: 'geo' }],
])('%j is refused as %s', (text, code, details) => {
  expect(refusalOfText(text, 'x.tsv')).toEqual({ code, details });
});
