import { newId } from '#/lib/domain/ids.ts';
import type { Session } from '#/lib/domain/session.ts';

/** A session as the store returns it, on the shelf `active` unless another one is given. */
export const storedSession = (given: Partial<Session> = {}): Session => ({
  id: newId(),
  title: 'Recusa de cobertura',
  shelf: 'active',
  phase: 0,
  finalized: false,
  createdAt: '2026-03-01T12:00:00.000Z',
  updatedAt: '2026-03-09T14:05:00.000Z',
  pinnedAt: null,
  deletedAt: null,
  archived: false,
  matterId: null,
  tags: [],
  messageCount: 1,
  lastPosition: 1,
  version: 1,
  ...given,
});
