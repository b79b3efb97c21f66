import { describe, expect, test } from 'vitest';
import { refusalOfText, tidyLines } from './tidy-lines.ts';

describe('SDMX-CSV 1.0', () => {
  test('codes (labels=id), LF', () => {
    const text =
      'DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n' +
      'ESTAT:LFSA_ARGAN(1.0),22/05/26 11:00:00,A,PC,DE,2021,45.60,bd,\n' +
      'ESTAT:LFSA_ARGAN(1.0),22/05/26 11:00:00,A,PC,FI,2021,,,C\n' +
      'ESTAT:LFSA_ARGAN(1.0),22/05/26 11:00:00,A,PC,IT,2021,,,\n' +
      'ESTAT:LFSA_ARGAN(1.0),22/05/26 11:00:00,A,PC,NL,2021,:,u,F\n' +
      'ESTAT:LFSA_ARGAN(1.0),22/05/26 11:00:00,A,PC,SE,2021,NaN,,\n';
    expect(tidyLines(text)).toEqual([
      'dataset,freq,unit,geo,time,value,flags',
      'lfsa_argan,A,PC,DE,2021,45.60,bd',
      'lfsa_argan,A,PC,FI,2021,,c',
      'lfsa_argan,A,PC,NL,2021,,u',
    ]);
  });

  test('names (labels=name) with commas, quotes and line ends in them, CRLF, BOM, a view', () => {
    const text =
      '\ufeffDATAFLOW,LAST UPDATE,freq,s_adj,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\r\n' +
      'ESTAT:UNE_RT_M$DV_1(1.0),04/03/26 11:00:00,Monthly,"Seasonally adjusted data, ""SA""","Germany\r\n(until 1990)",2021-12,4.5,,\r\n' +
      'ESTAT:UNE_RT_M$DV_1(1.0),04/03/26 11:00:00,Monthly,NSA,"Kosovo*",2022-01,4.2,b,"C"\r\n';
    expect(tidyLines(text).join('\n')).toBe(
      'dataset,freq,s_adj,geo,time,value,flags\n' +
        'une_rt_m,Monthly,"Seasonally adjusted data, ""SA""","Germany\r\n(until 1990)",2021-12,4.5,\n' +
        'une_rt_m,Monthly,NSA,Kosovo*,2022-01,4.2,bc',
    );
  });

  test('code and label in one cell (labels=both), with and without labels in the header', () => {
    const rows =
      'ESTAT:NAMA_10_GDP(1.0): GDP: main components,03/09/26 23:00:00,A: Annual,CLV05_MEUR: "Chain: linked",EL: Greece,2024: 2024,7.10,p: provisional,\n';
    const want = ['dataset,freq,unit,geo,time,value,flags', 'nama_10_gdp,A,CLV05_MEUR,EL,2024,7.10,p'];
    const plain = 'DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n';
    const named =
      'DATAFLOW,LAST UPDATE,freq: Time frequency,unit: Unit of measure,geo: Area,TIME_PERIOD: Time,OBS_VALUE,OBS_FLAG: Flag,CONF_STATUS\n';
    expect(tidyLines(plain + rows)).toEqual(want);
    expect(tidyLines(named + rows)).toEqual(want);
  });

  test('a colon in names does not make them codes', () => {
    const text =
      'DATAFLOW,freq,unit,geo,TIME_PERIOD,OBS_VALUE\nESTAT:X(1.0),Annual,Total: all of it,Germany,2021,1\n';
    expect(tidyLines(text)[1]).toBe('x,Annual,Total: all of it,Germany,2021,1,');
  });

  test('header in small letters, quoted header, no attributes, no freq', () => {
    expect(
      tidyLines(
        'dataflow,last update,geo,time_period,obs_value,obs_flag\nESTAT:X(1.0),16/01/24,AT,2015,10125,b\n',
      ),
    ).toEqual(['dataset,geo,time,value,flags', 'x,AT,2015,10125,b']);
    expect(tidyLines('"DATAFLOW","geo","TIME_PERIOD","OBS_VALUE"\r\n"ESTAT:X(1.0)","AT","2015","1"')).toEqual(
      ['dataset,geo,time,value,flags', 'x,AT,2015,1,'],
    );
  });

  test('the form of the ECB: KEY instead of a dataflow, attributes after the value', () => {
    const text =
      'KEY,FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE,OBS_STATUS,OBS_CONF,UNIT_MULT,TITLE\n' +
      'EXR.M.USD,M,USD,2024-01,1.0905,A,F,0,"Dollar, euro"\nEXR.M.USD,M,USD,2024-02,,L,F,0,x\n';
    expect(tidyLines(text, 'exr.csv')).toEqual([
      'dataset,FREQ,CURRENCY,time,value,flags',
      'exr,M,USD,2024-01,1.0905,',
      'exr,M,USD,2024-02,,L',
    ]);
  });
});

describe('SDMX-CSV 2.0', () => {
  test('codes, with and without ACTION and keys; deleted and attribute-only rows are no observations', () => {
    const text =
      'STRUCTURE,STRUCTURE_ID,ACTION,SERIES_KEY,OBS_KEY,freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n' +
      'dataflow,ESTAT:UNE_RT_M(1.0),I,M.DE,M.DE.2024-01,M,DE,2024-01,3.2,p,\n' +
      'dataflow,ESTAT:UNE_RT_M(1.0),D,M.DE,M.DE.2024-02,M,DE,2024-02,-,,\n' +
      'dataflow,ESTAT:UNE_RT_M(1.0),I,,,M,,,,,\n';
    expect(tidyLines(text)).toEqual(['dataset,freq,geo,time,value,flags', 'une_rt_m,M,DE,2024-01,3.2,p']);
    expect(
      tidyLines(
        'STRUCTURE,STRUCTURE_ID,freq,geo,TIME_PERIOD,OBS_VALUE\ndataflow,ESTAT:X(1.0),M,DE,2024-01,3\n',
      ),
    ).toEqual(['dataset,freq,geo,time,value,flags', 'x,M,DE,2024-01,3,']);
  });

  test('names beside the codes: labels that repeat the id, that could be ids, that could not', () => {
    const text =
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Frequency,sex,Sex,unit,unit,geo,Geopolitical entity (reporting),TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,Observation status (Flag) V2 structure,CONF_STATUS,Confidentiality status (flag)\n' +
      'dataflow,ESTAT:TIPSUN20(1.0),"Rate, annual",A,Annual,T,Total,PC_ACT,Percentage,AT,Austria,2010,,5.2,,b,break in time series,,\n' +
      'dataflow,ESTAT:TIPSUN20(1.0),"Rate, annual",A,Annual,T,Total,PC_ACT,Percentage,BE,Belgium,2010,,,,,,C,Confidential\n';
    expect(tidyLines(text)).toEqual([
      'dataset,freq,sex,unit,geo,time,value,flags',
      'tipsun20,A,T,PC_ACT,AT,2010,5.2,b',
      'tipsun20,A,T,PC_ACT,BE,2010,,c',
    ]);
  });

  test('names beside the codes, but not for time or value', () => {
    const head = 'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,sex,Sex,geo,Geopolitical entity,';
    const row = 'dataflow,ESTAT:X(1.0),x,I,T,Total,AT,Austria,2010';
    const want = ['dataset,sex,geo,time,value,flags', 'x,T,AT,2010,5.2,b'];
    expect(tidyLines(`${head}TIME_PERIOD,OBS_VALUE,OBS_FLAG\n${row},5.2,b\n`)).toEqual(want);
    expect(tidyLines(`${head}TIME_PERIOD,OBS_VALUE,Observation value,OBS_FLAG\n${row},5.2,,b\n`)).toEqual(
      want,
    );
    expect(tidyLines(`${head}TIME_PERIOD,Time,OBS_VALUE,OBS_FLAG\n${row},2010,5.2,b\n`)).toEqual(want);
  });

  test('an even number of dimensions without names loses none of them', () => {
    const text =
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,FREQ,AREA,Measure,UNIT,TIME_PERIOD,OBS_VALUE\ndataflow,A:B(1.0),n,A,FI,M,PC,2020,1\n';
    expect(tidyLines(text)).toEqual([
      'dataset,FREQ,AREA,Measure,UNIT,time,value,flags',
      'B,A,FI,M,PC,2020,1,',
    ]);
  });

  test('the French example of the standard: semicolons, decimal comma, STRUCTURE[|], code and label in a cell', () => {
    const text =
      'STRUCTURE[|];STRUCTURE_ID;ACTION;SERIES_KEY;OBS_KEY;DIM_1: Dimension 1;DIM_2: Dimension 2;TIME_PERIOD: Temps;OBS_VALUE: Valeur;ATTR_2[]: Attribut\n' +
      'dataflow;ESTAT:NA_MAIN(1.6.0): Principaux agrégats;I;A.B;A.B.2014-01;A: Value A;B: Value: B;2014-01: 2014-01;12,40;Y: Oui|N: Non\n';
    expect(tidyLines(text)).toEqual(['dataset,DIM_1,DIM_2,time,value,flags', 'na_main,A,B,2014-01,12.40,']);
  });

  test('tabs and bars as delimiters', () => {
    for (const delimiter of ['\t', '|']) {
      const text = 'STRUCTURE;STRUCTURE_ID;geo;TIME_PERIOD;OBS_VALUE\ndataflow;ESTAT:X(1.0);DE;2024;1,5\n';
      expect(tidyLines(text.replaceAll(';', delimiter))[1]).toBe('x,DE,2024,1.5,');
    }
  });

  test('components in another order, and several datasets in one file', () => {
    const text =
      'OBS_VALUE,TIME_PERIOD,flow,reporter,OBS_FLAG,STRUCTURE_ID,STRUCTURE\n500,2024-06,1,EU27_2020,e,ESTAT:DS-059341(1.0),dataflow\n7,2024-06,1,FI,,OECD.SDD:DSD_A@DF_B(1.1),dataflow\n';
    expect(tidyLines(text)).toEqual([
      'dataset,flow,reporter,time,value,flags',
      'ds-059341,1,EU27_2020,2024-06,500,e',
      'DSD_A@DF_B,1,FI,2024-06,7,',
    ]);
  });
});

describe('OECD', () => {
  test('pairs, ACTION, status A is no flag, attributes are no dimensions, ISO 3 areas', () => {
    const text =
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,FREQ,Frequency of observation,MEASURE,Measure,UNIT_MEASURE,Unit of measure,UNIT_MULT,Unit multiplier,TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,DECIMALS,Decimals,BASE_PER,Base period\n' +
      'DATAFLOW,OECD.SDD.STES:DSD_STES@DF_CLI(4.1),Leading indicators,I,TUR,Türkiye,Q,Quarterly,LI,"Indicator, composite",IX,Index,6,Millions,2024-Q1,,100.40,,A,Normal value,2,Two,,\n' +
      'DATAFLOW,OECD.SDD.STES:DSD_STES@DF_CLI(4.1),Leading indicators,I,FIN,Finland,Q,Quarterly,LI,"Indicator, composite",IX,Index,6,Millions,2024-Q1,,99,,B,Time series break,2,Two,,\n' +
      'DATAFLOW,OECD.SDD.STES:DSD_STES@DF_CLI(4.1),Leading indicators,I,ITA,Italy,Q,Quarterly,LI,"Indicator, composite",IX,Index,6,Millions,2024-Q1,,,,M,Missing,2,Two,,\n';
    expect(tidyLines(text)).toEqual([
      'dataset,REF_AREA,FREQ,MEASURE,UNIT_MEASURE,time,value,flags',
      'DSD_STES@DF_CLI,TUR,Q,LI,IX,2024-Q1,100.40,',
      'DSD_STES@DF_CLI,FIN,Q,LI,IX,2024-Q1,99,B',
      'DSD_STES@DF_CLI,ITA,Q,LI,IX,2024-Q1,,M',
    ]);
  });

  test('a dimension called VALUE does not become the value', () => {
    const text =
      'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,VALUE,Value type,TIME_PERIOD,Time period,OBS_VALUE,Observation value\nDATAFLOW,X:Y(1.0),D,I,GROSS,Gross,2020,,1.5,\n';
    expect(tidyLines(text)).toEqual(['dataset,VALUE_dimension,time,value,flags', 'Y,GROSS,2020,1.5,']);
  });
});

describe('tolerated and refused', () => {
  const head = 'DATAFLOW,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n';

  test('a header alone, empty lines, cells that a spreadsheet appended', () => {
    expect(tidyLines(head)).toEqual(['dataset,geo,time,value,flags']);
    expect(tidyLines(`\n${head}\nESTAT:X,DE,2020,1,,,\n\n`)).toEqual([
      'dataset,geo,time,value,flags',
      'x,DE,2020,1,',
    ]);
  });

  test.each([
    [`${head}ESTAT:X,DE,2020,1,\nESTAT:X,DE,20`, 'row_cells', { row: '3', found: '3', expected: '5' }],
    [`${head}ESTAT:X,DE,2020,1,,b\n`, 'row_cells', { row: '2', found: '6', expected: '5' }],
    [`${head}ESTAT:X,DE,2020,about 5,\n`, 'value', { value: 'about 5', where: 'row 2' }],
    [`${head}ESTAT:X,DE,2020,"1,5",\n`, 'value', { value: '1,5', where: 'row 2' }],
    [`${head}ESTAT:X,DE,1990-1999,5,\n`, 'period', { period: '1990-1999', where: 'row 2' }],
    [`${head}ESTAT:X,"DE,2020,5,\n`, 'quotes', { row: '2' }],
    [`${head}ESTAT:X,"DE"x,2020,5,\nESTAT:X,"FI",2020,5,\n`, 'quotes', { row: '2' }],
    ['DATAFLOW,geo,geo,unit,geo,TIME_PERIOD,OBS_VALUE\n', 'duplicate_column', { column: 'geo' }],
    ['DATAFLOW,LAST UPDATE,freq,geo\nESTAT:X(1.0),03/09/26,A,EL\n', 'no_observations', undefined],
    ['STRUCTURE,STRUCTURE_ID,REF_AREA,OBS_VALUE\nDATAFLOW,X:Y(1.0),AUS,Yes\n', 'no_time', undefined],
  ])('%j is refused as %s', (text, code, details) => {
    const refusal = refusalOfText(text);
    expect(refusal?.code).toBe(code);
    if (details) expect(refusal?.details).toEqual(details);
  });
});
