'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { type Writing, watchOf } from '#/lib/client/answers/answer-watches.ts';
import { useReplica } from '../session/replicas.tsx';

/** The text of an answer that is being written, as far as it has come. Once all of it is here, its block is asked for. */
export const useAnswerText = (writing: Writing): { text: string; isOver: boolean } => {
  const watch = watchOf(writing);
  const replica = useReplica(writing.sessionId);
  const text = useSyncExternalStore(watch.subscribe, watch.text, () => '');
  const isOver = useSyncExternalStore(watch.subscribe, watch.isOver, () => false);
  useEffect(() => {
    if (isOver) void replica?.follow();
  }, [isOver, replica]);
  return { text, isOver };
};
