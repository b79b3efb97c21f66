/**
 * One variable of all respondents of a file, one number per respondent, in file order:
 * `scale` and `count` as their number, `one` as the 1-based position of the code among the answers,
 * `many` as a bit mask (bit k for answer k), missing codes as -97, -98, -99, not asked as NaN.
 * Counts and masks stay below 2²⁴, so that 32 bits hold every one exactly and a million respondents fit in memory.
 */
export type Column = Float32Array | Float64Array;

/** Gives the column of a variable; all NaN when the file does not have it. */
export type TakeColumn = (variable: string) => Column;
