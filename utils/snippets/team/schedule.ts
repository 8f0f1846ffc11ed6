const MINUTE = 60_000;

/** A library is looked at so often; the file costs its server a 304 of some hundred bytes. */
export const EVERY_MS = 5 * MINUTE;
/** However often it failed. */
const AT_MOST_MS = 60 * MINUTE;

/**
 * When a library is asked next. `random` (0 to 1) spreads the browsers of a team, which all came to
 * work at nine; each failure doubles the wait; what the server asks for is kept, up to a day.
 */
export function nextCheck(now: number, { failures, random, retryAfterMs = 0 }: NextCheck): number {
  const usual = Math.min(AT_MOST_MS, EVERY_MS * 2 ** Math.min(failures, 10));
  const spread = Math.round(usual * (0.8 + 0.4 * random));
  return now + Math.max(spread, Math.min(retryAfterMs, 24 * 60 * MINUTE));
}

type NextCheck = {
  readonly failures: number;
  readonly random: number;
  readonly retryAfterMs?: number;
};

/** What a `Retry-After` asks for: seconds, or a day of the server's clock. */
export function retryAfterMs(header: string | null, now: number): number {
  if (header === null) return 0;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  // Such a day begins with the name of a weekday; browsers read days into other texts, too.
  const at = /^[A-Za-z]/.test(header) ? Date.parse(header) : NaN;
  return Number.isNaN(at) ? 0 : Math.max(0, at - now);
}
