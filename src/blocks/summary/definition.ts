import { z } from 'zod';
import { defineBlock } from '#/lib/domain/define-block.ts';
import { Statement } from '../delivery/definition.ts';

/** Where the briefing stands, in statements that name their sources. */
export const SummaryContent = z.strictObject({ statements: z.array(Statement).max(50) });
export type SummaryContent = z.infer<typeof SummaryContent>;

export const summary = defineBlock({
  content: SummaryContent,
  phase: 3,
  slot: 'summary',
  searched: ['statements.*.text'],
});
