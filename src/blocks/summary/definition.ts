import { z } from 'zod';
import { Statement } from '../delivery/definition.ts';

/** Where the briefing stands, in statements that name their sources. */
export const SummaryContent = z.strictObject({ statements: z.array(Statement).max(50) });
export type SummaryContent = z.infer<typeof SummaryContent>;
