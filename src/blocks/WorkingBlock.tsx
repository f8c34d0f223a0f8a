'use client';

import { later } from '#/components/ui/later.tsx';
import { BlockSkeleton } from './BlockSkeleton.tsx';

/** A block of a briefing. Many sessions have none, and the cards of one are most of the code of all blocks. */
export const WorkingBlock = later(
  () => import('./working-cards.tsx').then((module) => module.WorkingBlock),
  BlockSkeleton,
);
