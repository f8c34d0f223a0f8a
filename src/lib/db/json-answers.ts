import type { Session } from '#/lib/domain/session.ts';
import type { JsonVerb, VerbOutput } from './contract.ts';

/**
 * The answers that most of the network's bytes belong to, as JSON text. SQLite's threads write it, so that the thread
 * that serves everyone neither builds nor writes out thousands of objects that it has no use for.
 */
export type JsonAnswer<N extends JsonVerb> = { json: string } & (VerbOutput<N> extends { session: Session }
  ? /** The session's, for those who ask only for what is newer. */ { version: number }
  : unknown);

/** What a verb answered, as JSON text. */
export const asJson = <N extends JsonVerb>(_verb: N, output: VerbOutput<N>): JsonAnswer<N> => {
  const version = 'session' in output ? { version: output.session.version } : {};
  return { json: JSON.stringify(output), ...version } as JsonAnswer<N>;
};
