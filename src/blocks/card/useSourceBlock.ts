'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { BlocksView } from '#/lib/client/replica/blocks-store.ts';
import { blocksStoreOf } from '#/lib/client/replica/blocks-stores.ts';
import type { ToldBriefing } from '#/lib/client/replica/briefing.ts';
import { briefingKey } from '#/lib/client/sessions/session-cache.ts';
import type { Block } from '#/lib/domain/session.ts';

const indexes = new WeakMap<BlocksView['known']['blocks'], ReadonlyMap<string, Block>>();

/** The loaded blocks by id; made once for each state of what is loaded, however many links ask. */
const byId = (blocks: BlocksView['known']['blocks']): ReadonlyMap<string, Block> => {
  const known = indexes.get(blocks);
  if (known) return known;
  const index = new Map([...blocks.values()].map((block) => [block.id, block]));
  indexes.set(blocks, index);
  return index;
};

/** A block of the session by its id, where it is loaded; a block of the briefing is known without that. */
export const useSourceBlock = (sessionId: string, blockId: string): Block | undefined => {
  const store = useMemo(() => blocksStoreOf(sessionId), [sessionId]);
  const read = useCallback(() => byId(store.view().known.blocks).get(blockId), [store, blockId]);
  const loaded = useSyncExternalStore(store.subscribe, read, () => undefined);
  const queries = useQueryClient();
  if (loaded) return loaded;
  const told = queries.getQueryData<ToldBriefing>(briefingKey(sessionId));
  return told?.blocks.find(({ id }) => id === blockId);
};
