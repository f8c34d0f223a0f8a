import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import type { PositionRange } from './blocks-range.ts';

/**
 * What this tab knows of one session. Positions are contiguous from 1 to `session.lastPosition` and never change, so
 * a block that is not in the map is one that was not loaded yet, never one that is missing.
 */
export interface Known {
  session: Session | null;
  /** Where the briefing stands; null while none has begun, or while that is not known. */
  state: BriefingState | null;
  /** The session version that the state was read at. */
  stateVersion: number;
  /** The loaded blocks by position: windows, and the working blocks of the briefing wherever they are. */
  blocks: ReadonlyMap<number, Block>;
  /** The session version that blocks were first loaded at; 0 before that. */
  openedAt: number;
  /**
   * Asking for what changed after this session version tells every change that is missing here. A block in the map may
   * be older than it was at this version only where it has changed again since.
   */
  synced: number;
}

interface Told {
  session: Session;
  blocks: readonly Block[];
  /** Left out by answers that do not tell it. */
  state?: BriefingState | null | undefined;
}

/** The result of a write. A session from a list, or by itself, is one without blocks. */
export interface Result extends Told {
  kind: 'result';
}

/** Neighbouring blocks. The last ones of a session come with the working blocks that lie before them. */
export interface Window extends Told {
  kind: 'window';
  working: readonly Block[];
}

/** What changed after the version `since`, the oldest change first. */
export interface Changes extends Told {
  kind: 'changes';
  since: number;
  /** There are later changes to ask for. */
  more: boolean;
}

/** What the server tells of a session. All of one answer belongs to one moment. */
export type Answer = Result | Window | Changes;

export const nothingKnown: Known = {
  session: null,
  state: null,
  stateVersion: 0,
  blocks: new Map(),
  openedAt: 0,
  synced: 0,
};

/** True once blocks of the session were loaded, so that changes are worth asking for. */
export const isOpened = (known: Known): boolean => known.openedAt > 0;

/** True while something may have changed that this tab was not told. */
export const isBehind = (known: Known): boolean =>
  known.session !== null && known.synced < known.session.version;

/** True where every block of the range is loaded that there is. */
export const hasAll = ({ session, blocks }: Known, { first, last }: PositionRange): boolean => {
  const end = Math.min(last, session?.lastPosition ?? 0);
  for (let position = first; position <= end; position += 1) if (!blocks.has(position)) return false;
  return session !== null;
};

const indexes = new WeakMap<Known['blocks'], ReadonlyMap<string, Block>>();

/** The loaded blocks by id; made once for each state of what is loaded. */
export const blocksById = ({ blocks }: Pick<Known, 'blocks'>): ReadonlyMap<string, Block> => {
  const known = indexes.get(blocks);
  if (known) return known;
  const index = new Map([...blocks.values()].map((block) => [block.id, block]));
  indexes.set(blocks, index);
  return index;
};
