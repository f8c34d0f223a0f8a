import { z } from 'zod';
import { decide } from '#/lib/domain/briefing/decide.ts';
import { BriefingEvent } from '#/lib/domain/briefing/events.ts';
import type { Briefing, Outcome } from '#/lib/domain/briefing/state.ts';
import { isSameJson } from '#/lib/domain/equality.ts';
import { notFound } from '#/lib/domain/errors.ts';
import { Content, parseBlockContent } from '#/lib/domain/inputs.ts';
import type { JsonObject } from '#/lib/domain/json.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { OpenedBriefing } from '#/lib/domain/session-answers.ts';
import { metadataOf, toBlock, toSession } from '../../rows.ts';
import type { SessionRow } from '../../statements.ts';
import { first, type Transaction } from '../../transaction.ts';
import { appendBlocks } from '../append-blocks.ts';
import { nameBySubject } from '../automatic-title.ts';
import { defineVerb } from '../define-verb.ts';
import { lockForWrite } from '../guards.ts';
import { guarded, unlessGuarded } from '../inputs.ts';
import { loadBriefing } from './load-briefing.ts';

/** Lets an event happen to the briefing; state and blocks change together. Throws `conflict` with the reason. */
export const brief = defineVerb({
  kind: 'write',
  repeatable: unlessGuarded,
  /** `ifVersion` for what was worked out from a reading of the briefing: it counts only where that still holds. */
  input: z.strictObject({ ...guarded, event: BriefingEvent }),
  run: async (transaction, input): Promise<OpenedBriefing> => {
    const row = await lockForWrite(transaction, input);
    const before = await loadBriefing(transaction, row.id);
    const outcome = decide(before, input.event);
    checkContents(before, outcome);
    const { row: after, blocks } = await write(transaction, row, before, outcome);
    if (after.version !== row.version) {
      transaction.announce({ kind: 'blocks', sessionId: row.id, version: after.version });
    }
    const session = hasBegun(before, outcome) ? await nameBySubject(transaction, after) : toSession(after);
    return { session, state: outcome.state, blocks };
  },
});

const hasBegun = ({ state }: Briefing, outcome: Outcome): boolean =>
  state.blocks.diagnosis === undefined && outcome.state.blocks.diagnosis !== undefined;

/** Throws `invalid` or `too_large` where an event would write what no block of its type may hold. */
const checkContents = (before: Briefing, { appended, revised }: Outcome): void => {
  const changed = revised.map(({ id, content }) => ({ type: before.blocks.get(id)?.type ?? '', content }));
  for (const { type, content } of [...appended, ...changed]) {
    parseInput(Content, content);
    parseBlockContent(type, content);
  }
};

const write = async (transaction: Transaction, row: SessionRow, before: Briefing, outcome: Outcome) => {
  let current = row;
  const blocks: Block[] = [];
  if (outcome.appended.length > 0) {
    const added = await appendBlocks(transaction, current, outcome.appended);
    current = added.row;
    blocks.push(...added.blocks);
  }
  for (const { id, content } of outcome.revised) {
    const block = before.blocks.get(id);
    if (!block) throw notFound();
    const moved = await first(transaction, 'moveSession', {
      session: row.id,
      removed: 0,
      now: transaction.now,
    });
    if (!moved) throw notFound();
    current = moved;
    blocks.push(await revise(transaction, block, content, moved.version));
  }
  if (!isSameJson(before.state as unknown as JsonObject, outcome.state as unknown as JsonObject)) {
    const kept = await first(transaction, 'keepMetadata', {
      session: row.id,
      metadata: JSON.stringify(outcome.state),
      now: transaction.now,
    });
    current = kept ?? current;
  }
  return { row: current, blocks };
};

const revise = async (
  transaction: Transaction,
  block: Block,
  content: JsonObject,
  version: number,
): Promise<Block> => {
  const [revised] = await transaction.all('reviseBlock', {
    session: block.sessionId,
    block: block.id,
    content: JSON.stringify(content),
    metadata: JSON.stringify(metadataOf(block)),
    version,
  });
  if (!revised) throw notFound();
  return toBlock(revised);
};
