'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { useOwnerId } from '#/hooks/owner.tsx';
import { outboxOf } from '#/hooks/typed/outbox-of.ts';
import { newSessionPath, sessionPath } from '#/lib/client/address/session-address.ts';
import type { Destination } from '#/lib/client/typed/destination.ts';
import { newSessionKey } from '#/lib/client/typed/new-session-key.ts';
import type { Session } from '#/lib/domain/session.ts';

/** Names of the canvases in which a session was begun, by session id: such a canvas goes on as that session's. */
const begunIn = new Map<string, string>();

/**
 * Where what is written goes, and a name that stays the same while the same canvas goes on: also when its first
 * message turns the new session into one that exists. The destination is null until the new session has its key.
 */
export const useDestination = (
  sessionId: string | null,
): { destination: Destination | null; name: string } => {
  const ownerId = useOwnerId();
  const [round, setRound] = useState(0);
  const key = useNewKey(ownerId, sessionId === null);

  const onBegun = (from: Destination, session: Session) => {
    const isHere = sessionId === null && location.pathname === newSessionPath;
    if (!isHere || from.kind !== 'new' || from.key !== key) return;
    begunIn.set(session.id, `new-${round}`);
    // At once, while the message is still in the outbox: the screen never shows neither.
    flushSync(() => {
      history.replaceState(null, '', sessionPath(session.id));
      setRound(round + 1);
    });
  };
  const onDelivery = useEffectEvent(onBegun);
  useEffect(
    () => outboxOf(ownerId).onDelivery((from, _, { session }) => onDelivery(from, session)),
    [ownerId],
  );

  if (sessionId !== null)
    return { destination: { kind: 'session', id: sessionId }, name: begunIn.get(sessionId) ?? sessionId };
  return { destination: key === null ? null : { kind: 'new', key }, name: `new-${round}` };
};

const useNewKey = (ownerId: string, isNew: boolean): string | null => {
  const [key, setKey] = useState<string | null>(null);
  if (!isNew && key !== null) setKey(null);
  useEffect(() => {
    if (!isNew) return;
    let current = true;
    void newSessionKey(ownerId).then((chosen) => current && setKey(chosen));
    return () => {
      current = false;
    };
  }, [ownerId, isNew]);
  return key;
};
