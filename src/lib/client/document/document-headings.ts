import { withoutMarks } from '#/lib/domain/document-marks.ts';
import { withoutUnstorable } from '../typed/message-text.ts';
import { type EditedGroup, mostSections, mostStatements } from './edited.ts';

/** Edits by which a line becomes a heading or stops being one; of sections alone. */
export type HeadingEdit =
  /** Makes a statement the heading of a new section, to which what follows it goes. */
  | { type: 'toHeading'; key: string; newKey: string; isPart: boolean }
  /** Says whether a section is a part of the one before it. */
  | { type: 'setPart'; group: string; isPart: boolean }
  /** Makes a heading a paragraph, and joins its section to the one before. */
  | { type: 'toParagraph'; group: string };

/** The sections after an edit; the same where it does not apply. */
export const editHeadings = (sections: EditedGroup[], edit: HeadingEdit): EditedGroup[] => {
  switch (edit.type) {
    case 'toHeading':
      return divided(sections, edit);
    case 'setPart':
      return sections.map((each) => (each.key === edit.group ? inPart(each, edit.isPart) : each));
    case 'toParagraph':
      return joined(sections, edit.group);
  }
};

const inPart = ({ isPart: _, ...section }: EditedGroup, isPart: boolean): EditedGroup =>
  isPart ? { ...section, isPart } : section;

type Divide = Extract<HeadingEdit, { type: 'toHeading' }>;

/** A table stands after the statements, so it goes along with those that follow. */
const divided = (sections: EditedGroup[], { key, newKey, isPart }: Divide): EditedGroup[] => {
  const index = sections.findIndex(({ statements }) => statements.some((each) => each.key === key));
  const section = sections[index];
  if (!section || sections.length >= mostSections) return sections;
  const at = section.statements.findIndex((each) => each.key === key);
  const { table, ...before } = section;
  const heading = withoutUnstorable(withoutMarks(section.statements[at]?.text ?? ''));
  const after: EditedGroup = {
    key: newKey,
    heading: heading.replace(/\s+/gu, ' ').trim().slice(0, mostHeading),
    statements: section.statements.slice(at + 1),
    ...(isPart && { isPart }),
    ...(table && { table }),
  };
  return sections.toSpliced(index, 1, { ...before, statements: section.statements.slice(0, at) }, after);
};

const mostHeading = 1_000;

const joined = (sections: EditedGroup[], group: string): EditedGroup[] => {
  const index = sections.findIndex(({ key }) => key === group);
  const [before, section] = [sections[index - 1], sections[index]];
  if (!before || !section || before.table) return sections;
  const line = { key: `${section.key}.heading`, text: section.heading, sources: [] };
  const statements = [
    ...before.statements,
    ...(section.heading.trim() === '' ? [] : [line]),
    ...section.statements,
  ];
  if (statements.length > mostStatements.sections) return sections;
  const { table } = section;
  return sections.toSpliced(index - 1, 2, { ...before, statements, ...(table && { table }) });
};
