'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { useOwnerId } from '#/hooks/owner.tsx';
import type { Destination } from '#/lib/client/outbox.ts';
import type { Session } from '#/lib/domain/session.ts';
import { newSessionKey } from './new-session-key.ts';
import { outboxOf } from './outbox-of.ts';

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
  const [begun, setBegun] = useState<string | null>(null);
  if (sessionId !== null && begun !== null) setBegun(null);
  const id = sessionId ?? begun;
  const key = useNewKey(ownerId, id === null);

  const onBegun = useEffectEvent((from: Destination, session: Session) => {
    const isHere = id === null && location.pathname === '/';
    if (!isHere || from.kind !== 'new' || from.key !== key) return;
    begunIn.set(session.id, `new-${round}`);
    // At once, while the message is still in the outbox: the screen never shows neither.
    flushSync(() => {
      setBegun(session.id);
      setRound(round + 1);
    });
    history.replaceState(null, '', `/s/${session.id}`);
  });
  useEffect(() => outboxOf(ownerId).onDelivery((from, _, { session }) => onBegun(from, session)), [ownerId]);

  // Who goes on to another new session at once gets there before the router has shown the first: its path never changed.
  useAddressChange(() => begun !== null && location.pathname !== `/s/${begun}` && setBegun(null));

  if (id !== null) return { destination: { kind: 'session', id }, name: begunIn.get(id) ?? id };
  return { destination: key === null ? null : { kind: 'new', key }, name: `new-${round}` };
};

/** Calls the listener as soon as the address is another one. */
const useAddressChange = (listener: () => void): void => {
  const onChange = useEffectEvent(listener);
  useEffect(() => {
    const changed = () => onChange();
    window.navigation?.addEventListener('currententrychange', changed);
    return () => window.navigation?.removeEventListener('currententrychange', changed);
  }, []);
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
