/** A message of PostgreSQL's protocol (https://www.postgresql.org/docs/current/protocol-message-formats.html). */
interface Message {
  /** The byte of its letter. */
  type: number;
  body: Buffer;
}

/** The messages that have arrived in full. */
export const readMessages = (bytes: Buffer): Message[] => {
  const messages: Message[] = [];
  for (let at = 0; at + 5 <= bytes.length; ) {
    const end = at + 1 + bytes.readInt32BE(at + 1);
    if (end > bytes.length) break;
    messages.push({ type: bytes[at] ?? 0, body: bytes.subarray(at + 5, end) });
    at = end;
  }
  return messages;
};

/** The names of the settings in the packet that opens a connection, which has no letter and a version after its length. */
export const startupParameters = (packet: Buffer): string[] =>
  packet
    .subarray(8)
    .toString()
    .split('\0')
    .filter((text, index) => index % 2 === 0 && text !== '');

/** An error that ends the connection. */
export const fatalError = (code: string, message: string): Buffer => {
  const fields = Buffer.from(`SFATAL\0C${code}\0M${message}\0\0`);
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
};
