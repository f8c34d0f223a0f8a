import { z } from 'zod';
import { defineBlock } from '#/lib/domain/define-block.ts';
import { Line } from '#/lib/domain/fields.ts';

/** Where precedents are looked for; the words are those of the last search that the briefing proposed. */
const PrecedentPickerContent = z.strictObject({ query: Line, sources: z.array(Line).max(20) });

export const precedentPicker = defineBlock({
  content: PrecedentPickerContent,
  phase: 2,
  slot: 'picker',
  searched: [],
});
