'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { type Writing, watchOf } from '#/lib/client/answers/answer-watches.ts';
import { useReplica } from '../session/replicas.tsx';

const never = () => () => {};

/** The text of an answer that is being written, as far as it has come. Once all of it is here, its block is asked for. Nothing is read where it is not `isWatched` any more. */
export const useAnswerText = (writing: Writing, isWatched = true): { text: string; isOver: boolean } => {
  const watch = watchOf(writing);
  const replica = useReplica(writing.sessionId);
  const subscribe = isWatched ? watch.subscribe : never;
  const text = useSyncExternalStore(subscribe, watch.text, () => '');
  const isOver = useSyncExternalStore(subscribe, watch.isOver, () => false);
  useEffect(() => {
    if (isOver) void replica?.follow();
  }, [isOver, replica]);
  return { text, isOver };
};
