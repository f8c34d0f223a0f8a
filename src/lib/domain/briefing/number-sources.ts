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
