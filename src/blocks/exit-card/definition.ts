import { z } from 'zod';
import { exitActions } from '#/lib/domain/briefing/words.ts';
import { defineBlock } from '#/lib/domain/define-block.ts';
import { Id } from '#/lib/domain/ids.ts';

/** What may come after a finalized session, and what the lawyer took. */
export const ExitCardContent = z.strictObject({ delivery: Id, taken: z.enum(exitActions).nullable() });
export type ExitCardContent = z.infer<typeof ExitCardContent>;

export const exitCard = defineBlock({
  content: ExitCardContent,
  phase: 4,
  slot: 'exitCard',
});
