/** Seconds of the year 5138, and milliseconds of March 1973: a number below is in seconds. */
const mostSeconds = 1e11;
const mostMilliseconds = 1e14;
const mostMicroseconds = 1e17;
/** The last moment that is written with a year of four digits. */
const latest = Date.UTC(9999, 11, 31);

/**
 * A time as ISO 8601 in UTC with milliseconds: from seconds, milliseconds or microseconds since 1970, as a number or as
 * text, or from ISO 8601, also as Python writes it (`2024-05-29 00:33:03.661+00:00`). A time without a zone is in UTC.
 * Null for anything else, and for a time before 1970.
 */
export const momentOf = (value: unknown): string | null => {
  const milliseconds = typeof value === 'string' ? ofText(value.trim()) : ofNumber(value);
  if (milliseconds === null || !(milliseconds > 0 && milliseconds < latest)) return null;
  return new Date(milliseconds).toISOString();
};

const ofNumber = (value: unknown): number | null => {
  if (typeof value !== 'number') return null;
  if (value < mostSeconds) return Math.round(value * 1_000);
  if (value < mostMilliseconds) return Math.round(value);
  return value < mostMicroseconds ? Math.round(value / 1_000) : null;
};

/** Longer ones are no dates. */
const longest = 40;

const ofText = (text: string): number | null => {
  if (text.length > longest) return null;
  if (/^\d{1,18}(?:\.\d{1,9})?$/.test(text)) return ofNumber(Number(text));
  const day = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.(\d{1,9}))?)? ?(Z|[+-]\d\d:?\d\d)?$/i.exec(
    text,
  );
  if (!day) return null;
  const [, date, time = '00:00:00', fraction = '', zone = 'Z'] = day;
  const seconds = time.length === 5 ? `${time}:00` : time;
  const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const parsed = Date.parse(`${date}T${seconds}.${fraction.padEnd(3, '0').slice(0, 3)}${offset}`);
  return Number.isNaN(parsed) ? null : parsed;
};
