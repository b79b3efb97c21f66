import { describe, expect, test } from 'vitest';
import { datasetCode, datasetCodeOfFile } from './dataset-code.ts';

describe('datasetCode', () => {
  test.each([
    ['ESTAT:UNE_RT_M(1.0)', 'une_rt_m'],
    ['ESTAT:ISOC_SK_DSKL_I21$DEFAULTVIEW(1.0)', 'isoc_sk_dskl_i21'],
    ['ESTAT:LFST_R_LFU3RT$DV_1483(1.0)', 'lfst_r_lfu3rt'],
    ['ESTAT:DS-059341(1.0)', 'ds-059341'],
    ['ESTAT:NA_MAIN(1.6.0): National Accounts: Main Aggregates', 'na_main'],
    ['ESTAT:UNE_RT_A', 'une_rt_a'],
    ['OECD.SDD.NAD:DSD_NAMAIN1@DF_QNA(1.1)', 'DSD_NAMAIN1@DF_QNA'],
    ['ABS:ANA_AGG(1.1.0)', 'ANA_AGG'],
    ['DF_TEST', 'DF_TEST'],
    ['UNE_RT_M: Unemployment', 'UNE_RT_M'],
  ])('%s is %s', (reference, code) => {
    expect(datasetCode(reference)).toBe(code);
  });
});

describe('datasetCodeOfFile', () => {
  test.each([
    ['une_rt_a.tsv', 'une_rt_a'],
    ['UNE_RT_A.tsv.gz', 'une_rt_a'],
    ['a/b/une_rt_a-excerpt.tsv', 'une_rt_a'],
    ['une_rt_a_linear.csv', 'une_rt_a'],
    ['migr_imm8_linear_2_0.csv', 'migr_imm8'],
    ['estat_une_rt_a_filtered_en.csv', 'une_rt_a'],
    ['estat_isoc_sk_dskl_i21$defaultview_en.csv', 'isoc_sk_dskl_i21'],
    ['une_rt_a (1).tsv', 'une_rt_a'],
    ['lfst_r_lfu3rt_1_Data.csv', 'lfst_r_lfu3rt'],
    ['ds-059341.csv', 'ds-059341'],
    ['ds-059341-2024.csv', 'ds-059341'],
    ['edat_lfse_24.tsv', 'edat_lfse_24'],
    ['tour_occ_de.tsv', 'tour_occ_de'],
  ])('%s holds %s', (name, code) => {
    expect(datasetCodeOfFile(name)).toBe(code);
  });
});
