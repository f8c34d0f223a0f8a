import { z } from 'zod';
import { defineBlock } from '#/lib/domain/define-block.ts';
import { Line, Sources, Text } from '#/lib/domain/fields.ts';
import { Id } from '#/lib/domain/ids.ts';

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
  context: z.array(z.strictObject({ id: Id, text: Text })).max(50),
  sources: Sources,
});

export type DiagnosisContent = z.infer<typeof DiagnosisContent>;

export const diagnosis = defineBlock({
  content: DiagnosisContent,
  phase: 1,
  slot: 'diagnosis',
});
