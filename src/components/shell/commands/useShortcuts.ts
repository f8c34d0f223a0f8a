'use client';

import { useEffect, useEffectEvent } from 'react';
import { useStartBriefing } from '#/hooks/briefing/useStartBriefing.ts';
import { useCurrentSessionId } from '#/hooks/session/useSession.ts';
import { goToBlock } from '#/lib/client/reading/go-to-block.ts';
import { useShell } from '../frame/ShellContext.tsx';
import { usePhaseStops } from '../phases/usePhaseStops.ts';
import { newSession } from './NewSessionLink.tsx';
import { focusComposer } from './navigate.ts';

/** True where a key writes a character. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input, textarea, select') ||
    target.closest('[role="menu"]') !== null);

/** The shortcuts that work everywhere on the page. Keys that write do so where one is writing. */
export const useShortcuts = (): void => {
  const { panel, open, close } = useShell();
  const briefing = useStartBriefing(useCurrentSessionId());
  const current = usePhaseStops().find(({ stage }) => stage === 'current');
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat) return;
    const held = event.ctrlKey || event.metaKey;
    // By its place on the keyboard: with Alt held, the key writes another character on some systems.
    if (held && event.altKey && event.code === 'KeyN') return take(event, newSession);
    if (held && event.altKey && event.code === 'KeyB') {
      return take(event, () => {
        if (briefing.canStart) briefing.start();
        else if (current?.position) goToBlock(current.position);
      });
    }
    if (held && !event.altKey && event.key.toLowerCase() === 'k') {
      return take(event, () => (panel === 'palette' ? close() : open('palette')));
    }
    if (held || event.altKey || panel !== null || isWriting(event.target)) return;
    if (event.key === '/') return take(event, focusComposer);
    if (event.key === '?') return take(event, () => open('shortcuts'));
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
};

const take = (event: KeyboardEvent, run: () => void): void => {
  event.preventDefault();
  run();
};
