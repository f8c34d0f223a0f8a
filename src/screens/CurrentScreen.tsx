'use client';

import { OpenDecision } from '#/components/library/OpenDecision.tsx';
import { useAddress } from '#/hooks/useAddress.ts';
import { screenAt } from './lookup.ts';

/**
 * Shows the screen that the address names, and over it the decision that was opened from there. Screens with one component
 * share it: going between them keeps its state.
 */
export function CurrentScreen() {
  const { screen, params } = screenAt(useAddress());
  const Content = screen.component;
  return (
    <>
      {Content && <Content {...params} />}
      <OpenDecision />
    </>
  );
}
