import { z } from 'zod';
import { defineBlock } from '#/lib/domain/define-block.ts';

/** What a person or the assistant says, in Markdown. */
const MessageContent = z.strictObject({
  text: z.string().min(1),
});

export const message = defineBlock({
  content: MessageContent,
  phase: 0,
  slot: null,
});
