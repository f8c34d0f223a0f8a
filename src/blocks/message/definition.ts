import { z } from 'zod';

/** What a person or the assistant says, in Markdown. */
export const MessageContent = z.strictObject({
  text: z.string().min(1),
});

export type MessageContent = z.infer<typeof MessageContent>;
