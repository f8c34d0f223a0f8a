'use client';

import type { Known } from '#/lib/client/replica/known.ts';
import { type ChangedAbove, outdatedAnswers } from '#/lib/domain/outdated-answers.ts';
import { useReplicaView } from '../session/useReplicaView.ts';

const indexes = new WeakMap<Known['blocks'], ReadonlyMap<string, ChangedAbove>>();

/** The answers that are out of date, as far as the blocks above them are loaded; looked for once in each state of the blocks. */
const outdatedIn = ({ blocks }: Pick<Known, 'blocks'>): ReadonlyMap<string, ChangedAbove> => {
  const known = indexes.get(blocks);
  if (known) return known;
  const inOrder = [...blocks.values()].sort((one, other) => one.position - other.position);
  const index = outdatedAnswers(inOrder);
  indexes.set(blocks, index);
  return index;
};

/** What changed above an answer after it was written; undefined where nothing did. */
export const useChangedAbove = (sessionId: string, blockId: string): ChangedAbove | undefined =>
  useReplicaView(sessionId, ({ known }) => outdatedIn(known).get(blockId));
