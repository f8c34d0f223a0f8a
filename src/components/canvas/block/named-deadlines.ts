import { DiagnosisContent } from '#/blocks/diagnosis/definition.ts';
import { spokenTextOf } from '#/blocks/message/text.ts';
import type { Block } from '#/lib/domain/session.ts';

/** Words without which no text names a deadline. */
const words =
  /(?<!\p{L})(?:prazos?|dias?|horas?|semanas?|fatal|vence\p{L}{0,3}|d\.u\.|d\.?u|tr[íi]duo|quinqu[íi]dio|oct[íi]dio|dec[êe]ndio|até)(?!\p{L})/iu;

/** The text of a block in which the guide may read a deadline; null for a block that has none. */
export const deadlineText = (block: Pick<Block, 'type' | 'content'>): string | null => {
  const text = block.type === 'diagnosis' ? deadlinePoints(block) : spokenTextOf(block);
  return text !== null && words.test(text) ? text : null;
};

/** The points of a diagnosis that are deadlines, one a line. */
const deadlinePoints = ({ content }: Pick<Block, 'content'>): string | null => {
  const { data } = DiagnosisContent.safeParse(content);
  const points = data?.points?.filter(({ kind, use }) => kind === 'deadline' && use !== 'omitted') ?? [];
  return points.length > 0 ? points.map(({ text }) => text).join('\n') : null;
};
