import { z } from 'zod';
import { outlookReasons, outlooks } from '#/lib/domain/briefing/words.ts';
import { defineBlock } from '#/lib/domain/define-block.ts';
import { Sources } from '#/lib/domain/fields.ts';

const Count = z.int().min(0);

/** Why the outlook is what it is, and the precedents that it rests on. */
const Reason = z.strictObject({ code: z.enum(outlookReasons), sources: Sources });

/** Both sides in numbers: points of the balance, and precedents that help or hurt. */
export const ChartContent = z.strictObject({
  opportunity: Count,
  risk: Count,
  favorable: Count,
  unfavorable: Count,
  /** The share of points that speak for the client; null where too little was weighed to give one. */
  percent: z.int().min(0).max(100).nullable(),
  /** Charts stored before version 0.2.0 have no outlook. */
  outlook: z.enum(outlooks).nullable().optional(),
  reasons: z.array(Reason).max(20).optional(),
});

export type ChartContent = z.infer<typeof ChartContent>;

export const chart = defineBlock({
  content: ChartContent,
  phase: 3,
  slot: 'chart',
  searched: [],
});
