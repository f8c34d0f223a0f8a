import type { Block, Session } from '#/lib/domain/session.ts';

/**
 * What this tab knows of one session. Positions are contiguous from 1 to `session.lastPosition` and never change, so
 * a block that is not in the map is one that was not loaded yet, never one that is missing.
 */
export interface KnownBlocks {
  session: Session | null;
  /** By position. */
  blocks: ReadonlyMap<number, Block>;
  /** Every block in the map is as it was at this session version or later. */
  synced: number;
}

/** What the server tells: a window, what changed after a version, or the result of a write of this tab. */
export type Answer =
  | { kind: 'window'; session: Session; blocks: readonly Block[] }
  | { kind: 'changes'; since: number; session: Session; blocks: readonly Block[]; more: boolean }
  | { kind: 'written'; session: Session; blocks: readonly Block[] };

export const nothingKnown: KnownBlocks = { session: null, blocks: new Map(), synced: 0 };

/**
 * Takes an answer in. Answers may come in any order and more than once: the newer version of a block or of the
 * session wins, so the result is the same. Gives the same object back where the answer told nothing new.
 */
export const merge = (known: KnownBlocks, answer: Answer): KnownBlocks => {
  const session = newer(known.session, answer.session);
  const blocks = withNewer(known.blocks, answer.blocks);
  const synced = syncedBy(known, answer);
  const same = session === known.session && blocks === known.blocks && synced === known.synced;
  return same ? known : { session, blocks, synced };
};

/** True while something may have changed that this tab was not told. */
export const isBehind = (known: KnownBlocks): boolean =>
  known.session !== null && known.synced < known.session.version;

const newer = (held: Session | null, given: Session): Session =>
  held && held.version >= given.version ? held : given;

const withNewer = (held: ReadonlyMap<number, Block>, given: readonly Block[]): ReadonlyMap<number, Block> => {
  const fresh = given.filter((block) => (held.get(block.position)?.version ?? -1) < block.version);
  if (fresh.length === 0) return held;
  const blocks = new Map(held);
  for (const block of fresh) blocks.set(block.position, block);
  return blocks;
};

const syncedBy = (known: KnownBlocks, answer: Answer): number => {
  // The first window is all there is; a later one says nothing of the blocks outside it.
  if (known.session === null) return answer.kind === 'window' ? answer.session.version : 0;
  if (answer.kind === 'changes') return afterChanges(known.synced, answer);
  return answer.kind === 'written' ? afterWrite(known.synced, answer.blocks) : known.synced;
};

const afterChanges = (synced: number, answer: Extract<Answer, { kind: 'changes' }>): number => {
  if (answer.since > synced) return synced;
  const reached = answer.more ? (answer.blocks.at(-1)?.version ?? answer.since) : answer.session.version;
  return Math.max(synced, reached);
};

/** Every change has a version of its own, so a write that follows on what is known leaves no gap. */
const afterWrite = (synced: number, written: readonly Block[]): number => {
  const versions = new Set(written.map((block) => block.version));
  let reached = synced;
  while (versions.has(reached + 1)) reached += 1;
  return reached;
};
