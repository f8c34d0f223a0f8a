import { isSameJson } from '#/lib/domain/equality.ts';
import type { Session } from '#/lib/domain/session.ts';
import type { Answer, Changes, Known, Result } from './known.ts';

/** Up to which session version every change is known once the answer was taken in. */
export const syncedBy = (known: Known, answer: Answer): number => {
  if (answer.kind === 'changes') return afterChanges(known.synced, answer);
  // A window tells nothing of the blocks outside it.
  return answer.kind === 'result' ? afterResult(known, answer) : known.synced;
};

const afterChanges = (synced: number, { since, more, blocks, session }: Changes): number => {
  if (since > synced) return synced;
  const reached = more ? (blocks.at(-1)?.version ?? since) : session.version;
  return Math.max(synced, reached);
};

/**
 * Every change has a version of its own. A result therefore leaves no gap where each version since the known one
 * belongs to a block in it, or to a change of the session that can be seen by comparing.
 */
const afterResult = (known: Known, result: Result): number => {
  const versions = new Set(result.blocks.map((block) => block.version));
  let reached = known.synced;
  while (versions.has(reached + 1)) reached += 1;
  const unexplained = result.session.version - known.synced - countAbove(versions, known.synced);
  return unexplained > 0 && unexplained <= sessionChanges(known, result) ? result.session.version : reached;
};

const countAbove = (versions: ReadonlySet<number>, version: number): number =>
  [...versions].filter((each) => each > version).length;

/** How many changes between the known session and the one of the result are certain to be no block's. */
const sessionChanges = (known: Known, { session, state }: Result): number => {
  const before = known.session;
  if (!before || before.version !== known.synced) return 0;
  // A briefing writes its state once in each step, in a version of its own.
  const isMoved = state !== undefined && !isSameJson(known.state, state);
  return Number(isMoved) + Number(isArranged(before, session));
};

/** An append may give the title, so a new title is a rename only where nothing was appended. */
const isArranged = (before: Session, after: Session): boolean =>
  before.archived !== after.archived ||
  before.pinnedAt !== after.pinnedAt ||
  before.deletedAt !== after.deletedAt ||
  (before.title !== after.title && before.lastPosition === after.lastPosition);
