'use client';

import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Keeping } from '#/lib/client/device/device-store.ts';
import type { NotKept } from '#/lib/client/device/device-writer.ts';
import type { TypedSlot } from '#/lib/client/typed/typed-entry.ts';
import type { TypedText } from '#/lib/client/typed/typed-text.ts';
import { typedTextOf } from '#/lib/client/typed/typed-text-of.ts';
import { useOwnerId } from '../owner.tsx';
import { outboxOf } from './outbox-of.ts';
import { useTypedSweep } from './useTypedSweep.ts';
import { useUnloadWarning } from './useUnloadWarning.ts';

const TypedContext = createContext<TypedText | null>(null);

/** Keeps what the signed-in user types, and sends their outbox for as long as the page lives, whatever it shows. */
export function TypedProvider({ children }: { children: ReactNode }) {
  const ownerId = useOwnerId();
  const typed = useMemo(() => typedTextOf(ownerId), [ownerId]);
  useEffect(() => void outboxOf(ownerId), [ownerId]);
  useUnloadWarning(typed);
  useTypedSweep(typed);
  return <TypedContext value={typed}>{children}</TypedContext>;
}

/** What the signed-in user typed on this device. */
export const useTypedText = (): TypedText => {
  const typed = useContext(TypedContext);
  if (!typed) throw new Error('useTypedText needs a TypedProvider above it.');
  return typed;
};

/** True once what was kept on the device is known; before, nothing that was typed over a block may be shown. */
export const useIsTypedLoaded = (): boolean => {
  const typed = useTypedText();
  return useSyncExternalStore(typed.subscribe, typed.isLoaded, () => false);
};

/** Why the text would be lost with the tab, for `NotKept` to say; null where it would not. */
export const useNotKept = (slot: TypedSlot): NotKept | null => {
  const typed = useTypedText();
  return useSyncExternalStore(
    typed.subscribe,
    () => typed.notKept(slot),
    () => null,
  );
};

/** True while something that was typed on this page would be lost with the tab. */
export const useIsAtRisk = (): boolean => {
  const typed = useTypedText();
  return useSyncExternalStore(typed.subscribe, typed.isAtRisk, () => false);
};

/** Whether what is typed on this page outlives the tab. */
export const useKeeping = (): Keeping => {
  const typed = useTypedText();
  return useSyncExternalStore(typed.subscribe, typed.keeping, () => 'durable');
};
