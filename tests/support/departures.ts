import type { OwnedSessions } from '#/lib/db/sessions.ts';
import type { Departure, NewDeparture } from '#/lib/domain/discretion.ts';
import { newId } from '#/lib/domain/ids.ts';

/** A line of the ledger. */
export const knownDeparture: NewDeparture = {
  id: newId(),
  blockId: newId(),
  host: 'modelos.example',
  model: 'modelo-1',
  bytes: 1_234,
  sha256: 'ab'.repeat(32),
  masked: true,
};

/** A setting that lets `knownDeparture` leave. */
export const letsLeave = {
  discretion: 'masked',
  answering: true,
  model: null,
  agreed: knownDeparture.host,
} as const;

/** Lets a session's texts leave, and writes down that one did. */
export const recordKnownDeparture = async (
  owner: OwnedSessions,
  session: string,
  id = knownDeparture.id,
): Promise<Departure> => {
  await owner.setDiscretion({ id: session, ...letsLeave });
  return owner.recordDeparture({ id: session, departure: { ...knownDeparture, id } });
};
