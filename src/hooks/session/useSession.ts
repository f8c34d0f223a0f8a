'use client';

import type { Session } from '#/lib/domain/session.ts';
import { useAddress } from '../useAddress.ts';
import { useReplicaView } from './useReplicaView.ts';

/** The session that the address names, or null on the page of a new one. */
export const useCurrentSessionId = (): string | null => useAddress().match(/^\/s\/([^/]+)$/)?.[1] ?? null;

/** One session, kept up to date; undefined while it is not known. */
export const useSession = (id: string | null): Session | undefined =>
  useReplicaView(id, ({ known, gone }) => (gone ? undefined : (known.session ?? undefined)));
