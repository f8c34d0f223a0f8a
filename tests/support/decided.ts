import { decide } from '#/lib/domain/briefing/decide.ts';
import type { BriefingEvent } from '#/lib/domain/briefing/events.ts';
import { type Briefing, readState } from '#/lib/domain/briefing/state.ts';
import type { Block, NewBlock } from '#/lib/domain/session.ts';

const sessionId = '01890a5d-ac96-774b-bcce-b302099a8057';
export const empty: Briefing = { sessionId, state: readState({}), blocks: new Map() };

const stored = (block: NewBlock, version: number): Block => ({
  ...block,
  sessionId,
  position: version,
  version,
  phase: block.phase ?? 0,
  metadata: {},
  timestamp: '2026-03-09T14:05:00.000Z',
  removedAt: null,
});

/** What the store does with an outcome. */
export const apply = (briefing: Briefing, event: BriefingEvent): Briefing => {
  const { state, appended, revised } = decide(briefing, event);
  const blocks = new Map(briefing.blocks);
  let version = Math.max(0, ...[...blocks.values()].map((block) => block.version));
  for (const block of appended) blocks.set(block.id, stored(block, ++version));
  for (const { id, content } of revised) {
    const block = blocks.get(id);
    if (!block) throw new Error('A block that is not there was revised.');
    blocks.set(id, { ...block, content, version: ++version });
  }
  return { sessionId, state, blocks };
};
