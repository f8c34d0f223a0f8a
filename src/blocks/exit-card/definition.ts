import { z } from 'zod';
import { exitActions } from '#/lib/domain/briefing/words.ts';
import { defineBlock } from '#/lib/domain/define-block.ts';
import { Id } from '#/lib/domain/ids.ts';

/** What may come after a finalized session, and what the lawyer took. */
const ExitCardContent = z.strictObject({ delivery: Id, taken: z.enum(exitActions).nullable() });

export const exitCard = defineBlock({
  content: ExitCardContent,
  phase: 4,
  slot: 'exitCard',
  searched: [],
});
