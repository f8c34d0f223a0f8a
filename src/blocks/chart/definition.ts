import { z } from 'zod';
import { defineBlock } from '#/lib/domain/define-block.ts';

const Count = z.int().min(0);

/** Both sides in numbers: points of the balance, and precedents that help or hurt. */
export const ChartContent = z.strictObject({
  opportunity: Count,
  risk: Count,
  favorable: Count,
  unfavorable: Count,
  percent: z.int().min(0).max(100).nullable(),
});

export type ChartContent = z.infer<typeof ChartContent>;

export const chart = defineBlock({
  content: ChartContent,
  phase: 3,
  slot: 'chart',
});
