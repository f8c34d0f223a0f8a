/** A character as a text writes it, and the UTF-16 units that this takes. */
export interface Unit {
  written: string;
  length: number;
}

/**
 * The character that an escape at a place stands for: of JSON, since tools answer with JSON in a text, of JavaScript, and
 * of HTML. Undefined where none begins there.
 */
export const escapeAt = (text: string, at: number): Unit | undefined => {
  const first = text.charAt(at);
  if (first === '\\') return backslashAt(text, at);
  return first === '&' ? entityAt(text, at) : undefined;
};

const backslashAt = (text: string, at: number): Unit | undefined => {
  const kind = text.charAt(at + 1);
  if (kind === 'n' || kind === 'r' || kind === 't') return { written: ' ', length: 2 };
  if (kind !== 'u' && kind !== 'x') return undefined;
  backslash.lastIndex = at;
  const found = backslash.exec(text);
  return found ? unitOf(found[1] ?? found[2] ?? found[3], 16, found[0]) : undefined;
};
const backslash = /\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2}))/y;

const entityAt = (text: string, at: number): Unit | undefined => {
  entity.lastIndex = at;
  const found = entity.exec(text);
  if (!found) return undefined;
  const [whole, decimal, hexadecimal, name = ''] = found;
  if (decimal) return unitOf(decimal, 10, whole);
  if (hexadecimal) return unitOf(hexadecimal, 16, whole);
  return { written: named.get(name) ?? (accented.exec(name)?.[1] || '.'), length: whole.length };
};
/** `&amp;#53;` is what a text that was escaped twice has. */
const entity = /&(?:amp;){0,3}(?:#0{0,8}(\d{1,7})|#[xX]0{0,8}([0-9a-fA-F]{1,6})|([A-Za-z]{2,12}));/y;
const accented = /^([A-Za-z])(?:acute|grave|circ|tilde|uml|cedil|ring)$/;
const named = new Map(
  Object.entries({ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', Tab: ' ', NewLine: ' ', amp: '&' }).concat(
    ['shy', 'zwj', 'zwnj', 'lrm', 'rlm'].map((name) => [name, '\u00ad']),
    ['hyphen', 'dash', 'ndash', 'mdash', 'minus'].map((name) => [name, '-']),
  ),
);

const unitOf = (digits: string | undefined, radix: number, whole: string): Unit => {
  const code = Number.parseInt(digits ?? '', radix);
  return { written: code <= 0x10ffff ? String.fromCodePoint(code) : '.', length: whole.length };
};
