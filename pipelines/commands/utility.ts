import { defaultThresholds } from '@observatory/data/survey/status.ts';

import { drawnSurvey } from '../release/drawn-survey.ts';
import { utilityOf } from '../release/utility.ts';
import { print, UsageError, type Command } from './command.ts';

const seed = 1;

/** `utility [respondents ...]`: what confidentiality leaves visible in surveys drawn like the demonstration. */
export const utility: Command = (words) => {
  const sizes = words.length > 0 ? words.map(Number) : [1000, 4000];
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    throw new UsageError('utility [<number of respondents> ...]');
  }
  for (const size of sizes) {
    for (const [kind, { cells, reliable, shown }] of utilityOf(drawnSurvey(size, seed), defaultThresholds)) {
      const share = (of: number) => (of === 0 ? '-' : `${((100 * shown) / of).toFixed(1)} %`);
      print(
        `${size} respondents  ${kind}: ${shown} shown, ${share(reliable)} of ${reliable} with ${defaultThresholds.unreliableBelow} or more answers, ${share(cells)} of all ${cells}`,
      );
    }
  }
  return Promise.resolve(0);
};
