import { isSameJson } from '#/lib/domain/equality.ts';
import type { Session } from '#/lib/domain/session.ts';
import { type Answer, isOpened, type Known } from './known.ts';
import { syncedBy } from './synced.ts';

/**
 * Takes an answer in. Answers may come in any order and more than once: the newer version of a block, of the state and
 * of the session wins. Gives the same object back where the answer told nothing new.
 */
export const merge = (known: Known, answer: Answer): Known => {
  const base = !isOpened(known) && isWhole(answer) ? opened(known, answer.session.version) : known;
  const session = newer(base.session, answer.session);
  const blocks = withNewer(base, answer);
  const { state, stateVersion } = newerState(base, answer);
  const synced = syncedBy(base, answer);
  const next: Known = { ...base, session, blocks, state, stateVersion, synced };
  const isSame = (Object.keys(next) as (keyof Known)[]).every((key) => next[key] === known[key]);
  return isSame ? known : next;
};

/** True for a window, and for a result that holds every block, such as the one of creating a session. */
const isWhole = (answer: Answer): boolean => {
  if (answer.kind !== 'result') return answer.kind === 'window';
  const { session, blocks, state } = answer;
  return blocks.length === session.lastPosition && (session.phase === 0 || state !== undefined);
};

/** Blocks that were known before the first window may have changed up to its version. */
const opened = (known: Known, version: number): Known => ({
  ...known,
  blocks: new Map([...known.blocks].filter(([, block]) => block.version > version)),
  openedAt: version,
  synced: version,
});

const newer = (held: Session | null, given: Session): Session =>
  held && held.version >= given.version ? held : given;

const withNewer = (known: Known, answer: Answer): Known['blocks'] => {
  const given = answer.kind === 'window' ? [...answer.blocks, ...answer.working] : answer.blocks;
  // A block that only an answer from before the first window has may have changed up to that window.
  const isEarly = answer.session.version < known.openedAt;
  const fresh = given.filter(({ position, version }) => {
    const held = known.blocks.get(position);
    return held ? held.version < version : !isEarly;
  });
  if (fresh.length === 0) return known.blocks;
  return new Map([...known.blocks, ...fresh.map((block) => [block.position, block] as const)]);
};

const newerState = (known: Known, { session, state }: Answer): Pick<Known, 'state' | 'stateVersion'> => {
  if (state === undefined || session.version < known.stateVersion) return known;
  // The same object for the same state, so that nothing is drawn again.
  return {
    state: isSameJson(known.state, state) ? known.state : state,
    stateVersion: session.version,
  };
};
