import { z } from 'zod';
import { defineBlock } from '#/lib/domain/define-block.ts';
import { Id } from '#/lib/domain/ids.ts';
import { isStorable } from '#/lib/domain/text.ts';

/** Ends what a fork took over: the session that it comes from, and the last block that it took. */
const OriginContent = z.strictObject({
  session: Id,
  /** What the session was called then, for a reader who cannot open it any more. */
  title: z.string().max(400).refine(isStorable, 'has a NUL character or half a character'),
  block: Id,
  position: z.int().min(1),
});

export const origin = defineBlock({
  content: OriginContent,
  phase: 0,
  slot: null,
  searched: [],
});
