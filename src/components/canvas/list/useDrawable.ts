'use client';

import { useEffect, useState } from 'react';
import { isWorkingType } from '#/blocks/definitions.ts';
import { WorkingBlock } from '#/blocks/WorkingBlock.tsx';
import type { PositionRange } from '#/lib/client/replica/blocks-range.ts';
import { hasAll, type Known } from '#/lib/client/replica/known.ts';
import type { SessionReplica } from '#/lib/client/replica/session-replica.ts';

/** Blocks that the highest screen has room for, where each is a line. */
const mostInSight = 20;

interface Drawn {
  replica: SessionReplica | null;
  known: Known;
  /** Position of the block at which the list opens; null for the end. */
  at: number | null;
  /** True where the list is not to wait. */
  isUrgent: boolean;
}

/**
 * True once the blocks at which the list opens are there, and the code of their cards, or will not come for now. A list
 * that is drawn before has estimates in their places, and what stands there moves once it gets its own height.
 */
export const useDrawable = ({ replica, known, at, isUrgent }: Drawn): boolean => {
  const [wasDrawn, setDrawn] = useState(false);
  const areBlocksThere = useLoaded(replica, known, at);
  const isBriefing = !wasDrawn && [...known.blocks.values()].some(({ type }) => isWorkingType(type));
  const areCardsThere = useCards(isBriefing);
  const isDrawable = wasDrawn || isUrgent || (areBlocksThere && areCardsThere);
  if (isDrawable && !wasDrawn) setDrawn(true);
  return isDrawable;
};

/** Whether the blocks that are in sight at first are loaded, or could not be. */
const useLoaded = (replica: SessionReplica | null, known: Known, at: number | null): boolean => {
  const [wasAsked, setAsked] = useState(false);
  const { first, last } = inSight(at, known.session?.lastPosition ?? 0);
  const isThere = wasAsked || hasAll(known, { first, last });
  useEffect(() => {
    if (!isThere) void replica?.loaded({ first, last }).then(() => setAsked(true));
  }, [replica, isThere, first, last]);
  return isThere;
};

/** The end of a session comes together with what is above it. */
const inSight = (at: number | null, lastPosition: number): PositionRange => {
  if (at === null || at > lastPosition) return { first: Math.max(1, lastPosition), last: lastPosition };
  return { first: at, last: Math.min(at + mostInSight, lastPosition) };
};

/** True where no cards are needed, and once their code is there or could not be loaded. */
const useCards = (areNeeded: boolean): boolean => {
  const [areThere, setThere] = useState(WorkingBlock.isLoaded);
  const isWaiting = areNeeded && !areThere;
  useEffect(() => {
    if (isWaiting) void WorkingBlock.load().then(() => setThere(true));
  }, [isWaiting]);
  return !isWaiting;
};
