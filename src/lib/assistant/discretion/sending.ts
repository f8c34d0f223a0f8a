import { createHash } from 'node:crypto';
import type { Departure, Discretion, NewDeparture } from '#/lib/domain/discretion.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { newId } from '#/lib/domain/ids.ts';
import { AnswerFailure } from '../answerer.ts';

/** What of an owner's sessions the ledger needs. */
export interface Ledger {
  getDiscretion(input: { id: string }): Promise<Discretion>;
  recordDeparture(input: { id: string; departure: NewDeparture }): Promise<Departure>;
}

export interface Passage {
  ledger: Ledger;
  sessionId: string;
  /** The answer that is written. */
  blockId: string;
  /** Id of the model in the settings. */
  model: string;
  /** False where the body was left as it is. */
  isMasked: boolean;
}

/**
 * Writes down a body that is about to leave, byte for byte. Returns the id of the ledger's line once that is stored; each
 * request is a line of its own, also one that is sent again. Throws `AnswerFailure` with `not_allowed` where the session's
 * setting does not let the body leave.
 */
export const depart = async (
  { ledger, sessionId, blockId, model, isMasked }: Passage,
  body: string,
  host: string,
): Promise<string> => {
  const { discretion, agreed } = await ledger.getDiscretion({ id: sessionId });
  if (discretion === 'none' || agreed?.host !== host) throw new AnswerFailure('not_allowed');
  const bytes = Buffer.from(body, 'utf8');
  const departure: NewDeparture = {
    id: newId(),
    blockId,
    host,
    model,
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    masked: isMasked,
  };
  // The store looks at the setting again, in the transaction that writes the line.
  return (await ledger.recordDeparture({ id: sessionId, departure }).catch(refused)).id;
};

const refused = (error: unknown): never => {
  const isForbidden = error instanceof JucaError && error.details.field === 'discretion';
  throw isForbidden ? new AnswerFailure('not_allowed', { cause: error }) : error;
};
