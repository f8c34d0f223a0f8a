import { contentAs } from '#/lib/domain/block-content.ts';
import { decide } from '#/lib/domain/briefing/decide.ts';
import type { BriefingEvent } from '#/lib/domain/briefing/events.ts';
import { type Briefing, type BriefingState, blockIdsOf, readState } from '#/lib/domain/briefing/state.ts';
import { subjectTitle } from '#/lib/domain/briefing/subject-title.ts';
import { isSameJson } from '#/lib/domain/equality.ts';
import { notFound } from '#/lib/domain/errors.ts';
import { Content, parseBlockContent } from '#/lib/domain/inputs.ts';
import type { JsonObject } from '#/lib/domain/json.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { OpenedBriefing } from '#/lib/domain/session-answers.ts';
import { addBlocks, automaticTitle, isAutomaticTitle } from './append.ts';
import { type Kept, move, refuseStale, refuseTrashed, sessionOf, type World } from './world.ts';

/** The blocks that the state names, each once and in its order. */
export const namedBlocks = ({ state, blocks }: Kept): Block[] =>
  [...new Set(blockIdsOf(state))]
    .map((id) => blocks.find((block) => block.id === id))
    .filter((block) => block !== undefined);

/** Null while no briefing has begun (S-36). */
export const stateOf = ({ session, state }: Kept): BriefingState | null =>
  session.phase === 0 ? null : state;

/** What `decide` says happens, and happens as a whole (S-100). */
export const brief = (
  world: World,
  { id, event, ifVersion }: { id: string; event: BriefingEvent; ifVersion?: number | undefined },
): OpenedBriefing => {
  const kept = sessionOf(world, id);
  refuseTrashed(kept);
  refuseStale(kept, ifVersion);
  const before: Briefing = {
    sessionId: id,
    state: kept.state,
    blocks: new Map(namedBlocks(kept).map((block) => [block.id, structuredClone(block)])),
  };
  const { state, appended, revised } = decide(before, event);
  for (const { content } of [...appended, ...revised]) parseInput(Content, content);
  for (const { type, content } of appended) parseBlockContent(type, content);
  const blocks = addBlocks(kept, appended);
  for (const change of revised) {
    const block = kept.blocks.find((each) => each.id === change.id);
    if (!block) throw notFound();
    parseBlockContent(block.type, change.content);
    Object.assign(block, { content: change.content, version: move(kept) });
    blocks.push(block);
  }
  if (!isSameJson(kept.state, state)) {
    move(kept);
    // As it is read again, with the blocks in the order of the state's own schema.
    kept.state = readState(state as unknown as JsonObject);
    kept.takingIn = undefined;
    Object.assign(kept.session, { phase: state.phase, finalized: state.finalizedAt !== null });
  }
  const hasBegun = before.state.blocks.diagnosis === undefined && state.blocks.diagnosis !== undefined;
  if (hasBegun) nameBySubject(kept);
  return { session: kept.session, state, blocks };
};

/** A title that is still that of the first message becomes the subject (S-15). */
const nameBySubject = (kept: Kept): void => {
  const { session } = kept;
  const title = subjectOf(kept);
  if (title === '' || title === session.title) return;
  if (session.title !== '' && !isAutomaticTitle(session.title, left(kept))) return;
  session.title = title;
  move(kept);
};

/** The title that `rename` brings back (S-66). */
export const titleOf = (kept: Kept): string => subjectOf(kept) || automaticTitle(left(kept));

const left = ({ blocks }: Kept) => blocks.filter(({ removedAt }) => removedAt === null);

const subjectOf = ({ state, blocks }: Kept): string => {
  const block = blocks.find(({ id }) => id === state.blocks.diagnosis);
  const diagnosis = block && contentAs('diagnosis', block);
  return diagnosis ? subjectTitle(diagnosis) : '';
};
