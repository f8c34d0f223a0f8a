import { z } from 'zod';
import { situations } from '#/lib/domain/briefing/words.ts';

/** Asks what the lawyer is doing; keeps the answer. */
export const ActionPromptContent = z.strictObject({ chosen: z.enum(situations).nullable() });
export type ActionPromptContent = z.infer<typeof ActionPromptContent>;
