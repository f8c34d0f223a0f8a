import { DeliveryContent } from '#/blocks/delivery/definition.ts';
import { spokenTextOf } from '#/blocks/message/text.ts';
import type { Block } from '#/lib/domain/session.ts';

/** The text of a message, an answer or a document, a paragraph a line; null for blocks whose references are not checked. */
export const checkableText = (block: Pick<Block, 'type' | 'content'>): string | null => {
  if (block.type !== 'delivery') return spokenTextOf(block);
  const { data } = DeliveryContent.safeParse(block.content);
  if (!data) return null;
  const sections = data.sections.flatMap(({ heading, statements }) => [heading, ...textsOf(statements)]);
  const paths = data.paths.flatMap(({ title, steps }) => [title, ...textsOf(steps)]);
  return [data.title, ...sections, ...paths].join('\n');
};

const textsOf = (statements: readonly { text: string }[]): string[] => statements.map(({ text }) => text);
