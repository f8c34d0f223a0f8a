import { z } from 'zod';
import { situations } from '#/lib/domain/briefing/words.ts';
import { defineBlock } from '#/lib/domain/define-block.ts';

/** Asks what the lawyer is doing; keeps the answer. */
const ActionPromptContent = z.strictObject({ chosen: z.enum(situations).nullable() });

export const actionPrompt = defineBlock({
  content: ActionPromptContent,
  phase: 1,
  slot: 'actionPrompt',
  searched: [],
});
