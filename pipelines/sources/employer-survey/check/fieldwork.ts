/** First and last day on which a wave may have been answered, as ISO dates. */
export type Fieldwork = { readonly from: string; readonly to: string };

/** A wave is named after the year of its fieldwork; partners begin in the autumn before and end in the spring after. */
export const fieldworkOf = (wave: string): Fieldwork => ({
  from: `${Number(wave) - 1}-09-01`,
  to: `${Number(wave) + 1}-04-30`,
});

/** Whether a day was given and lies outside. ISO dates are in the order of their texts. */
export const isOutside = (date: string, { from, to }: Fieldwork): boolean =>
  /^\d{4}-/.test(date) && (date < from || date > to);
