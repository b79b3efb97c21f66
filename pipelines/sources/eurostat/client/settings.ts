/** How the service is asked; every limit is a setting. */
export type ClientSettings = {
  /** Address before `/sdmx`, `/statistics`, `/catalogue` and `/1.0/async`, without a slash at its end. */
  readonly base: string;
  /** Milliseconds from the end of one request to the beginning of the next. */
  readonly pause: number;
  /** Milliseconds until a connection stands. */
  readonly connectLimit: number;
  /** Milliseconds without a byte, the wait for the first one included. */
  readonly idleLimit: number;
  /** Milliseconds for one answer as a whole, so that a trickle ends. */
  readonly answerLimit: number;
  /** Bytes of one answer as it comes, and unpacked. */
  readonly maximumBytes: number;
  readonly maximumUnpackedBytes: number;
  /** How often a request is tried, and the first of the doubling waits between, in milliseconds. */
  readonly attempts: number;
  readonly firstWait: number;
  /** Longest wait that the service may ask for with `Retry-After`, in milliseconds. */
  readonly longestWait: number;
  /** Milliseconds between two questions after an asynchronous answer, at first, and how long it may take in all. */
  readonly pollWait: number;
  readonly pollLimit: number;
};

const service = 'https://ec.europa.eu/eurostat/api/dissemination';

/** Names of the settings and their values where none is given. */
const numbers = {
  pause: ['PAUSE_MS', 500],
  connectLimit: ['CONNECT_MS', 20_000],
  idleLimit: ['IDLE_MS', 180_000],
  answerLimit: ['ANSWER_MS', 1_800_000],
  maximumBytes: ['BYTES', 512 * 2 ** 20],
  maximumUnpackedBytes: ['UNPACKED_BYTES', 2 * 2 ** 30],
  attempts: ['ATTEMPTS', 5],
  firstWait: ['WAIT_MS', 2_000],
  longestWait: ['LONGEST_WAIT_MS', 120_000],
  pollWait: ['POLL_MS', 5_000],
  pollLimit: ['POLL_LIMIT_MS', 900_000],
} as const satisfies Record<string, readonly [string, number]>;

/**
 * Settings from the environment: `OBSERVATORY_EUROSTAT_URL` and `OBSERVATORY_EUROSTAT_<name>` for each number.
 *
 * @throws Error that names a setting which is no address or no number
 */
export function clientSettings(environment: NodeJS.ProcessEnv = process.env): ClientSettings {
  const base = (environment['OBSERVATORY_EUROSTAT_URL'] ?? service).replace(/\/+$/, '');
  if (!URL.canParse(base) || !/^https?:$/.test(new URL(base).protocol))
    throw new Error(`OBSERVATORY_EUROSTAT_URL is no web address: ${base}`);
  const read = ([name, usual]: readonly [string, number]): number => {
    const text = environment[`OBSERVATORY_EUROSTAT_${name}`];
    if (text === undefined) return usual;
    if (!/^\d+$/.test(text)) throw new Error(`OBSERVATORY_EUROSTAT_${name} is no whole number: ${text}`);
    return Number(text);
  };
  const entries = Object.entries(numbers).map(([key, setting]) => [key, read(setting)] as const);
  return { base, ...(Object.fromEntries(entries) as Record<keyof typeof numbers, number>) };
}
