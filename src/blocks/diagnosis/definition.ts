import { z } from 'zod';
import { Author } from '#/lib/domain/author.ts';
import { Point } from '#/lib/domain/briefing/point.ts';
import { proceduralStages, sides } from '#/lib/domain/briefing/words.ts';
import { defineBlock } from '#/lib/domain/define-block.ts';
import { Line, Sources, Text } from '#/lib/domain/fields.ts';
import { Id } from '#/lib/domain/ids.ts';

/** Points in one diagnosis; its block's size limit bounds them too. */
export const mostPoints = 300;

/** The words of the text that led to a proposal. */
const Because = z.array(Line).max(20);

/** The question as the lawyer and the guide understand it; every field may be corrected. */
export const DiagnosisContent = z.strictObject({
  situation: Text,
  area: Line,
  theme: Line,
  thesis: Text,
  /** Why area and theme were proposed; empty once the lawyer wrote them. */
  because: z.strictObject({ area: Because, theme: Because }),
  /** Who proposed words that stand in a text, for as long as the lawyer has not written others. */
  by: z
    .strictObject({
      situation: Author.optional(),
      area: Author.optional(),
      theme: Author.optional(),
      thesis: Author.optional(),
    })
    .optional(),
  context: z.array(z.strictObject({ id: Id, text: Text })).max(50),
  sources: Sources,
  /** What the question says, point by point. Blocks stored before version 0.2.0 have none. */
  points: z.array(Point).max(mostPoints).optional(),
  /** The side that the client is on. */
  side: z.enum(sides).nullable().optional(),
  stage: z.enum(proceduralStages).nullable().optional(),
});

export type DiagnosisContent = z.infer<typeof DiagnosisContent>;

export const diagnosis = defineBlock({
  content: DiagnosisContent,
  phase: 1,
  slot: 'diagnosis',
  searched: ['situation', 'area', 'theme', 'thesis', 'context.*.text', 'points.*.text', 'points.*.answer'],
});
