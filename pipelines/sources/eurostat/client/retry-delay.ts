import type { ClientSettings } from './settings.ts';

/**
 * Milliseconds that a `Retry-After` header asks to wait: whole seconds or an HTTP date (RFC 9110, 10.2.3); undefined
 * where it says neither.
 *
 * @param now milliseconds since 1970
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/**
 * Milliseconds before the next attempt: what the service asks for, else a wait that doubles with each attempt and of
 * which a random half is left out, so that clients who failed together do not come back together. Never more than the
 * longest wait.
 *
 * @param attempt 1 after the first failure
 * @param chance uniform in [0, 1)
 */
export function retryDelay(
  attempt: number,
  asked: number | undefined,
  chance: number,
  { firstWait, longestWait }: Pick<ClientSettings, 'firstWait' | 'longestWait'>,
): number {
  if (asked !== undefined) return Math.min(asked, longestWait);
  const doubled = Math.min(firstWait * 2 ** (attempt - 1), longestWait);
  return doubled / 2 + (doubled / 2) * chance;
}
