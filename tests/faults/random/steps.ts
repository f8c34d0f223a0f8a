import { idFor } from '#/lib/db/verbs/session-id.ts';
import { newId } from '#/lib/domain/ids.ts';
import type { SessionFile } from '#/lib/domain/session-file.ts';
import { below, pick, type Random } from '../../support/random.ts';
import { filedMessages, materialFile } from '../../support/session-files.ts';
import type { World } from './model/world.ts';

const stepBlocks = 4;

/** A step of an import: the first one of a file, the one that follows, or one out of turn. */
export const someStep = (world: World, files: Map<string, SessionFile>, random: Random) => {
  const key = files.size === 0 || random() < 0.4 ? newId() : pick([...files.keys()], random);
  const file = files.get(key) ?? (random() < 0.2 ? materialFile() : filedMessages(below(10, random)));
  files.set(key, file);
  const there = world.sessions[idFor(world.owner, key)]?.session.lastPosition ?? 0;
  const from = Math.min(random() < 0.85 ? there : below(10, random), file.blocks.length);
  const { title, createdAt, updatedAt, tags } = file.session;
  const blocks = file.blocks.slice(from, from + stepBlocks);
  const isOver = blocks.length === 0 && file.blocks.length > 0;
  return {
    key,
    session: { title, createdAt, updatedAt, tags },
    state: file.briefing,
    total: file.blocks.length,
    from: isOver ? 0 : from,
    blocks: isOver ? file.blocks.slice(0, stepBlocks) : blocks,
  };
};
