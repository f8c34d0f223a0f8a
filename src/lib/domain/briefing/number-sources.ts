import type { DeliveryContent } from '#/blocks/delivery/definition.ts';

/** The number of each source block in a document, 1 for the first one named. */
export type SourceNumbers = ReadonlyMap<string, number>;

/** Numbers the blocks that a document rests on, in the order in which its statements name them. */
export const numberSources = ({
  sections,
  paths,
}: Pick<DeliveryContent, 'sections' | 'paths'>): SourceNumbers => {
  const statements = [
    ...sections.flatMap(({ statements: said, table }) => [...said, ...(table?.rows ?? [])]),
    ...paths.flatMap((path) => path.steps),
  ];
  const ids = [...new Set(statements.flatMap(({ sources }) => sources))];
  return new Map(ids.map((id, index) => [id, index + 1]));
};

type NotedContent = Pick<DeliveryContent, 'sections' | 'paths' | 'signature'>;

/**
 * The numbers that a document is read with, the same on the screen and on paper. In a document with a signature they
 * stand for notes, which name what a reader can look up: messages and decisions, but not the cards of a session. A block
 * whose type is not known is an earlier message.
 */
export const numberNotes = (
  content: NotedContent,
  typeOf: (id: string) => string | undefined,
): SourceNumbers => {
  const numbers = numberSources(content);
  if (!content.signature) return numbers;
  const noted = [...numbers.keys()].filter((id) => isNoted(typeOf(id)));
  return new Map(noted.map((id, index) => [id, index + 1]));
};

const isNoted = (type: string | undefined): boolean =>
  type === undefined || type === 'message' || type === 'precedent';
