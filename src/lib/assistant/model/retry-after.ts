/**
 * Milliseconds that a host asks to wait (RFC 9110, section 10.2.3: seconds or a date); undefined where it does not say, or
 * not in a form that is known.
 */
export const retryAfter = (headers: Headers, now: number): number | undefined => {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1_000;
  const date = /^[A-Z][a-z]{2}, /.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
};
