'use client';

import { sessionIdOf } from '#/lib/client/address/session-address.ts';
import type { Session } from '#/lib/domain/session.ts';
import { useAddress } from '../useAddress.ts';
import { useReplicaView } from './useReplicaView.ts';

/** The session that the address names; null on every other screen. */
export const useCurrentSessionId = (): string | null => sessionIdOf(useAddress());

/** One session, kept up to date; undefined while it is not known. */
export const useSession = (id: string | null): Session | undefined =>
  useReplicaView(id, ({ known, gone }) => (gone ? undefined : (known.session ?? undefined)));
