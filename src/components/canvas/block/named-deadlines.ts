import { AnswerContent } from '#/blocks/answer/definition.ts';
import { DiagnosisContent } from '#/blocks/diagnosis/definition.ts';
import { spokenTextOf } from '#/blocks/message/text.ts';
import type { Block } from '#/lib/domain/session.ts';

/** Words without which no text names a deadline. */
const words =
  /(?<!\p{L})(?:prazos?|dias?|horas?|semanas?|fatal|vence\p{L}{0,3}|d\.u\.|d\.?u|tr[íi]duo|quinqu[íi]dio|oct[íi]dio|dec[êe]ndio|até)(?!\p{L})/iu;

/**
 * The text of a block in which the guide may read a deadline; null for a block that has none. An answer of the guide says
 * again what it read in a message, where the deadline is offered already.
 */
export const deadlineText = (block: Pick<Block, 'type' | 'content'>): string | null => {
  if (isOfGuide(block)) return null;
  const text = block.type === 'diagnosis' ? deadlinePoints(block) : spokenTextOf(block);
  return text !== null && words.test(text) ? text : null;
};

const isOfGuide = ({ type, content }: Pick<Block, 'type' | 'content'>): boolean =>
  type === 'answer' && AnswerContent.safeParse(content).data?.author.kind === 'guide';

/** The points of a diagnosis that are deadlines, one a line. */
const deadlinePoints = ({ content }: Pick<Block, 'content'>): string | null => {
  const { data } = DiagnosisContent.safeParse(content);
  const points = data?.points?.filter(({ kind, use }) => kind === 'deadline' && use !== 'omitted') ?? [];
  return points.length > 0 ? points.map(({ text }) => text).join('\n') : null;
};
