import { z } from 'zod';
import { Author } from '#/lib/domain/author.ts';
import { probabilities, severities } from '#/lib/domain/briefing/words.ts';
import { defineBlock } from '#/lib/domain/define-block.ts';
import { Line, Sources, Text } from '#/lib/domain/fields.ts';
import { Id } from '#/lib/domain/ids.ts';

export const RiskItem = z.strictObject({
  id: Id,
  kind: z.enum(['risk', 'opportunity']),
  label: Line,
  severity: z.enum(severities),
  probability: z.enum(probabilities),
  resolved: z.boolean(),
  /** How it was resolved, in the lawyer's words. */
  resolution: Text,
  sources: Sources,
  /** Who proposed it; absent for the lawyer's own. */
  by: Author.optional(),
});

export type RiskItem = z.infer<typeof RiskItem>;

const RiskBalanceContent = z.strictObject({ items: z.array(RiskItem).max(100) });

export const riskBalance = defineBlock({
  content: RiskBalanceContent,
  phase: 3,
  slot: 'balance',
  searched: ['items.*.label', 'items.*.resolution'],
});
