import { z } from 'zod';
import { defineBlock } from '#/lib/domain/define-block.ts';

/** What a person typed, which is plain text, or what the assistant says, which is Markdown. */
const MessageContent = z.strictObject({
  text: z.string().min(1),
});

export const message = defineBlock({
  content: MessageContent,
  phase: 0,
  slot: null,
  searched: ['text'],
});
