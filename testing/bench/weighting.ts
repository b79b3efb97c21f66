import { partnerCodes } from '@observatory/data/places/partner-countries.ts';
import { defaultThresholds } from '@observatory/data/survey/status.ts';
import { publishResponse } from '@observatory/data/survey/weights-secrecy.ts';

import { demonstrationPopulation } from '../../pipelines/demonstration/population.ts';
import { designWave } from '../../pipelines/weighting/wave-design.ts';
import { inventedAnswers } from './invented-answers.ts';

/**
 * Weights and their quality for more and more respondents. Counting grows with the respondents; describing the response
 * and trying whether it gives small counts away grows with the cells only.
 */
const populations = new Map(
  partnerCodes.map((country) => [
    country as string,
    { source: 'bench', cells: demonstrationPopulation(country) },
  ]),
);

function millisecondsOf(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[2]!;
}

const columns = ['respondents', 'counting alone', 'design of the wave', 'ratio', 'quality of four countries'];
const width = (text: string | number, at: number) => String(text).padStart(columns[at]!.length);
process.stdout.write(`${columns.join('  ')}   (ms, median of 5)\n`);
for (const respondents of [1000, 10_000, 100_000, 1_000_000]) {
  const { rows } = inventedAnswers(respondents);
  const counting = millisecondsOf(() =>
    Map.groupBy(rows, (row) => `${row.country}|${row.section}|${row.size}`),
  );
  const { counts } = designWave('2026', rows, populations);
  const design = millisecondsOf(() => designWave('2026', rows, populations));
  const quality = millisecondsOf(() => {
    for (const cells of counts.values()) publishResponse(cells, true, defaultThresholds);
  });
  const line = [
    respondents,
    counting.toFixed(1),
    design.toFixed(1),
    (design / counting).toFixed(1),
    quality.toFixed(1),
  ];
  process.stdout.write(`${line.map(width).join('  ')}\n`);
}
