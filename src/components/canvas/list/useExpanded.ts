'use client';

import { useMemo, useState } from 'react';

/** The long texts that the user unfolded; they stay unfolded while they are not rendered. */
export interface Expanded {
  has: (blockId: string) => boolean;
  expand: (blockId: string) => void;
}

/** `hold` is called before a text unfolds. */
export const useExpanded = (hold: () => void): Expanded => {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return useMemo(
    () => ({
      has: (blockId) => ids.has(blockId),
      expand: (blockId) => {
        hold();
        setIds((before) => new Set(before).add(blockId));
      },
    }),
    [ids, hold],
  );
};
