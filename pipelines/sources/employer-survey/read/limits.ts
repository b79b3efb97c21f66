/** What one file may hold at most. Sizes are in bytes or characters; a row counts as a spreadsheet counts it. */
export type ReadLimits = {
  readonly bytes: number;
  readonly rows: number;
  readonly columns: number;
  readonly lineBytes: number;
  readonly cellCharacters: number;
  readonly headerCharacters: number;
  readonly zipEntries: number;
  readonly inflatedBytes: number;
  readonly inflatedRatio: number;
};

const megabyte = 1024 * 1024;

/** Each limit with the environment variable that changes it and the value it has otherwise. */
const settings: Readonly<Record<keyof ReadLimits, readonly [variable: string, normal: number]>> = {
  bytes: ['OBSERVATORY_READ_BYTES', 50 * megabyte],
  rows: ['OBSERVATORY_READ_ROWS', 1_000_000],
  columns: ['OBSERVATORY_READ_COLUMNS', 2_000],
  lineBytes: ['OBSERVATORY_READ_LINE_BYTES', 4 * megabyte],
  cellCharacters: ['OBSERVATORY_READ_CELL_CHARACTERS', 100_000],
  headerCharacters: ['OBSERVATORY_READ_HEADER_CHARACTERS', 1_000],
  zipEntries: ['OBSERVATORY_READ_ZIP_ENTRIES', 1_000],
  inflatedBytes: ['OBSERVATORY_READ_INFLATED_BYTES', 200 * megabyte],
  inflatedRatio: ['OBSERVATORY_READ_INFLATED_RATIO', 100],
};

/**
 * The limits in force: the normal ones, changed by the environment, changed by `changes`.
 * Throws a RangeError when a variable is set to anything but a positive whole number.
 */
export function readLimits(
  changes: Partial<ReadLimits> = {},
  environment: Readonly<Record<string, string | undefined>> = process.env,
): ReadLimits {
  const limits = Object.entries(settings).map(([limit, [variable, normal]]) => {
    const set = environment[variable];
    if (set !== undefined && !/^[1-9]\d*$/.test(set))
      throw new RangeError(`${variable} is not a whole number: ${set}`);
    return [limit, set === undefined ? normal : Number(set)];
  });
  return { ...(Object.fromEntries(limits) as ReadLimits), ...changes };
}
