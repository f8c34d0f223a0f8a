/** The most octets of a line without its break (RFC 5545, 3.1). */
const mostOctets = 75;

/** A text as the value of a property (RFC 5545, 3.3.11), without control characters, which no value may have. */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');

/** Lines of an iCalendar object, folded between characters and ended by CRLF (RFC 5545, 3.1). */
export const contentLines = (lines: readonly string[]): string =>
  lines.map((line) => `${folded(line)}\r\n`).join('');

const folded = (line: string): string => {
  if (line.length * mostBytes <= mostOctets) return line;
  const bytes = Buffer.from(line);
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    // A line that goes on begins with a space.
    const end = boundaryBefore(bytes, from + mostOctets - (from === 0 ? 0 : 1));
    parts.push(bytes.toString('utf8', from, end));
    from = end;
  }
  return parts.join('\r\n ');
};

/** Bytes of a UTF-16 unit in UTF-8 at most. */
const mostBytes = 3;

/** The last beginning of a character at or before a place, or the end of the text. */
const boundaryBefore = (bytes: Buffer, place: number): number => {
  if (place >= bytes.length) return bytes.length;
  let at = place;
  while (((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
};
