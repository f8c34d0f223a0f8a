import type { EditedDocument, EditedStatement } from './edited.ts';

/** What a field of the editor holds, and which changes of its form apply. */
export type EditedLine =
  | { kind: 'statement'; statement: EditedStatement; isInSection: boolean }
  | { kind: 'heading'; group: string; isPart: boolean; canJoin: boolean };

/** The line of a key; undefined for the title, the title of a path, and what is not there. */
export const lineOf = ({ sections, paths }: EditedDocument, key: string): EditedLine | undefined => {
  const index = sections.findIndex((section) => section.key === key);
  const [before, section] = [sections[index - 1], sections[index]];
  if (section) {
    const canJoin = before !== undefined && before.table === undefined;
    return { kind: 'heading', group: key, isPart: section.isPart === true, canJoin };
  }
  for (const [groups, isInSection] of [
    [sections, true],
    [paths, false],
  ] as const) {
    const statement = groups.flatMap(({ statements }) => statements).find((each) => each.key === key);
    if (statement) return { kind: 'statement', statement, isInSection };
  }
  return undefined;
};
