import type { Json } from './json.ts';

/**
 * Whether the JSON text of a value has at most so many bytes of UTF-8. The text itself is not made: whoever stores the
 * value makes it. The value must be JSON of bounded depth.
 */
export const isJsonWithin = (value: Json, bytes: number): boolean =>
  sizeOf(value, mostBytes) <= bytes || sizeOf(value, exactBytes) <= bytes;

/** Bytes of UTF-8 of the value's JSON text. */
export const jsonBytes = (value: Json): number => sizeOf(value, exactBytes);

const sizeOf = (value: Json, textBytes: (text: string) => number): number => {
  if (typeof value === 'string') return textBytes(value);
  if (typeof value !== 'object' || value === null) return String(value).length;
  let bytes = 2;
  if (Array.isArray(value)) {
    for (const each of value) bytes += sizeOf(each, textBytes) + 1;
    return value.length > 0 ? bytes - 1 : bytes;
  }
  const entries = Object.entries(value);
  for (const [key, each] of entries) bytes += textBytes(key) + sizeOf(each, textBytes) + 2;
  return entries.length > 0 ? bytes - 1 : bytes;
};

/** With quotes; an escape as `\\u0001` is the longest that one UTF-16 unit becomes. */
const mostBytes = (text: string): number => 6 * text.length + 2;

const exactBytes = (text: string): number => {
  let bytes = 2;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < unitBytes.length) bytes += unitBytes[unit] as number;
    else if (unit < 0xd800 || unit > 0xdfff) bytes += 3;
    else if (isPairAt(text, at)) {
      bytes += 4;
      at += 1;
    } else bytes += escaped;
  }
  return bytes;
};

/** As `\\u0001`. */
const escaped = 6;

/** Bytes of the UTF-16 units that are at most two bytes of UTF-8, or an escape: a look costs less than comparing. */
const unitBytes = Uint8Array.from({ length: 0x800 }, (_, unit) => {
  if (unit >= 0x80) return 2;
  // `\\b`, `\\t`, `\\n`, `\\f`, `\\r`, quote and backslash have short escapes (ECMA-404, section 9).
  if ('\b\t\n\f\r"\\'.includes(String.fromCharCode(unit))) return 2;
  return unit < 0x20 ? escaped : 1;
});

const isPairAt = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;
