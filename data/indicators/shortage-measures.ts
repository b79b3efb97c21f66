import { answerBit } from '../codebook/encode-codes.ts';
import type { Column, TakeColumn } from '../survey/column.ts';
import type { Measure, RMeasure } from './indicator.ts';

const unknown = -1;

/** Hard-to-fill vacancies of a row, 0 without vacancies, or `unknown` when missing or more than the vacancies. */
function hardToFill(vacancies: Column, hard: Column, row: number): number {
  const [all, some] = [vacancies[row]!, hard[row]!];
  if (all === 0) return 0;
  return some >= 0 && some <= all ? some : unknown;
}

/**
 * Skill-shortage vacancies of a row: 0 without vacancies or without hard-to-fill ones, where the question is not
 * asked; `unknown` when missing or more than the vacancies or the hard-to-fill ones.
 */
function skillShortage(vacancies: Column, hard: Column, shortage: Column, row: number): number {
  const [all, some, lacking] = [vacancies[row]!, hard[row]!, shortage[row]!];
  if (all === 0 || (all > 0 && some === 0)) return 0;
  return lacking >= 0 && lacking <= all && !(some >= 0 && lacking > some) ? lacking : unknown;
}

/** x: hard-to-fill vacancies, z: vacancies, of employers that know both. */
export function measureHardToFillDensity(take: TakeColumn): Measure {
  const [vacancies, hard] = [take('B1_VAC'), take('B2_HTF')];
  return {
    z: (row) => (hardToFill(vacancies, hard, row) === unknown ? 0 : vacancies[row]!),
    x: (row) => Math.max(0, hardToFill(vacancies, hard, row)),
  };
}

export const hardToFillDensityInR = (): RMeasure => ({
  reads: { vacancies: 'B1_VAC', asked: 'B2_HTF' },
  steps: {
    hard: 'ifelse(vacancies %in% 0, 0, asked)',
    known: '!is.na(vacancies) & !is.na(hard) & hard <= vacancies',
  },
  z: 'ifelse(known, vacancies, 0)',
  x: 'ifelse(known, hard, 0)',
});

/** Columns and steps of the two figures about skill-shortage vacancies. */
const shortageInR = {
  reads: { vacancies: 'B1_VAC', hard: 'B2_HTF', asked: 'B4_SSV' },
  steps: {
    none: 'vacancies %in% 0 | (!is.na(vacancies) & hard %in% 0)',
    lacking: 'ifelse(none, 0, asked)',
    agree: 'lacking <= vacancies & (is.na(hard) | lacking <= hard)',
    known: '!is.na(vacancies) & !is.na(lacking) & agree',
  },
};

/** x: skill-shortage vacancies, z: vacancies, of employers that know both. */
export function measureShortageDensity(take: TakeColumn): Measure {
  const [vacancies, hard, shortage] = [take('B1_VAC'), take('B2_HTF'), take('B4_SSV')];
  return {
    z: (row) => (skillShortage(vacancies, hard, shortage, row) === unknown ? 0 : vacancies[row]!),
    x: (row) => Math.max(0, skillShortage(vacancies, hard, shortage, row)),
  };
}

export const shortageDensityInR = (): RMeasure => ({
  ...shortageInR,
  z: 'ifelse(known, vacancies, 0)',
  x: 'ifelse(known, lacking, 0)',
});

/** x: has skill-shortage vacancies, z: knows whether it has any; employers without vacancies know. */
export function measureShortageIncidence(take: TakeColumn): Measure {
  const [vacancies, hard, shortage] = [take('B1_VAC'), take('B2_HTF'), take('B4_SSV')];
  return {
    z: (row) => (skillShortage(vacancies, hard, shortage, row) === unknown ? 0 : 1),
    x: (row) => (skillShortage(vacancies, hard, shortage, row) > 0 ? 1 : 0),
  };
}

export const shortageIncidenceInR = (): RMeasure => ({
  ...shortageInR,
  z: 'known',
  x: 'known & lacking > 0',
});

/** x: names the lack of applicants as a reason, z: has hard-to-fill vacancies and names any reason. */
export function measureNoApplicants(take: TakeColumn): Measure {
  const [hard, reasons] = [take('B2_HTF'), take('B3_REASON')];
  const noApplicants = answerBit('B3_REASON', 'NOAPPL');
  return {
    z: (row) => (hard[row]! > 0 && reasons[row]! > 0 ? 1 : 0),
    x: (row) => (hard[row]! > 0 && reasons[row]! > 0 && (reasons[row]! & noApplicants) !== 0 ? 1 : 0),
  };
}

export const noApplicantsInR = (): RMeasure => ({
  reads: { hard: 'B2_HTF', reasons: 'B3_REASON' },
  z: '!is.na(hard) & hard > 0 & !is.na(reasons)',
  x: 'z & has_code(reasons, "NOAPPL")',
});
