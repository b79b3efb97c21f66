import type { Indicator } from '../../indicators/indicator.ts';
import type { FigureKey, Translator } from '../../messages/catalogue.ts';
import { numbers } from '../../messages/numbers.ts';

/** How the values of an indicator are written. */
export type ValueWords = {
  /** `54 %`, `+12 %`, `3.4` */
  readonly value: (value: number) => string;
  /** `46–62`, `+3 to +21`: a dash between signs would read as a minus. */
  readonly range: (low: number, high: number) => string;
};

/** Ways to write values of one kind of indicator: shares and densities 0 to 1, balances −1 to 1, means as they are. */
export function valueWords(kind: Indicator['kind'], { language, t }: Translator<FigureKey>): ValueWords {
  const write = numbers(language);
  if (kind === 'balance') {
    return {
      value: write.balance,
      range: (low, high) =>
        t('figure.range_signed', { low: write.signedPoints(low), high: write.signedPoints(high) }),
    };
  }
  if (kind === 'mean') {
    const one = (value: number) => write.decimal(value, 1);
    return { value: one, range: (low, high) => `${one(low)}–${one(high)}` };
  }
  return { value: write.percent, range: (low, high) => `${write.points(low)}–${write.points(high)}` };
}
