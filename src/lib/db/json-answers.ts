import type { Session } from '#/lib/domain/session.ts';
import type { JsonVerb, VerbOutput } from './contract.ts';

/**
 * The answers that most of the network's bytes belong to, as JSON text: a string, or where it is long its bytes in UTF-8.
 * SQLite's threads write it, so that the thread that serves everyone neither builds nor writes out thousands of objects
 * that it has no use for.
 */
export type JsonAnswer<N extends JsonVerb> = {
  json: string | Uint8Array<ArrayBuffer>;
} & (VerbOutput<N> extends {
  session: Session;
}
  ? /** The session's, for addresses and for those who ask only for what is newer. */ Pick<
      Session,
      'id' | 'version'
    >
  : unknown);

/** Characters from which on encoding in one go is cheaper than having the connection encode the string. */
const longText = 32 * 1024;
const encoder = new TextEncoder();

/** What a verb answered, as JSON text. */
export const asJson = <N extends JsonVerb>(_verb: N, output: VerbOutput<N>): JsonAnswer<N> => {
  const text = JSON.stringify(output);
  const json = text.length < longText ? text : encoder.encode(text);
  const { id, version } = 'session' in output ? output.session : {};
  return { json, id, version } as JsonAnswer<N>;
};
