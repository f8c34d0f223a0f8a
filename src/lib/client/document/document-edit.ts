import { editHeadings, type HeadingEdit } from './document-headings.ts';
import {
  type EditedDocument,
  type EditedGroup,
  type EditedStatement,
  isInQuestion,
  mostSections,
  mostStatements,
  proposedOf,
  type StatementForm,
} from './edited.ts';

/** What can be done to a document. A `key` names a statement, a `group` a section or a path; new keys come from the caller. */
export type DocumentEdit =
  | { type: 'title'; text: string }
  | { type: 'heading'; group: string; text: string }
  | { type: 'text'; key: string; text: string }
  | { type: 'form'; key: string; form: StatementForm }
  /** Says that the words that a statement has now are the lawyer's, and that its sources were checked for them. */
  | { type: 'confirm'; key: string }
  /** Adds an empty statement at the end of a group. */
  | { type: 'addStatement'; group: string; newKey: string }
  /** Divides a statement at a place in UTF-16 units; a part with words keeps its sources, an empty one has none. */
  | { type: 'split'; key: string; at: number; newKey: string }
  /** Moves a statement by one place, into the neighbouring group at an end. */
  | { type: 'moveStatement'; key: string; by: -1 | 1 }
  | { type: 'removeStatement'; key: string }
  /** Adds a section with one empty statement after another one, or at the end. */
  | { type: 'addSection'; after: string | null; newKey: string }
  | { type: 'moveSection'; group: string; by: -1 | 1 }
  | { type: 'removeSection'; group: string }
  | HeadingEdit;

type List = keyof typeof mostStatements;

/** The document after an edit; the same one where the edit does not apply, such as moving the first section up. */
export const editDocument = (document: EditedDocument, edit: DocumentEdit): EditedDocument => {
  switch (edit.type) {
    case 'title':
      return { ...document, title: edit.text };
    case 'addSection':
      return addSection(document, edit.after, edit.newKey);
    case 'moveSection':
      return { ...document, sections: moved(document.sections, edit.group, edit.by) };
    case 'removeSection':
      return { ...document, sections: document.sections.filter(({ key }) => key !== edit.group) };
    case 'toHeading':
    case 'setPart':
    case 'toParagraph':
      return { ...document, sections: editHeadings(document.sections, edit) };
    default:
      return { ...document, ...inList(document, 'sections', edit), ...inList(document, 'paths', edit) };
  }
};

type InnerEdit = Exclude<
  DocumentEdit,
  HeadingEdit | { type: 'title' | 'addSection' | 'moveSection' | 'removeSection' }
>;

const inList = (document: EditedDocument, list: List, edit: InnerEdit): Partial<EditedDocument> => {
  const groups = document[list];
  if (edit.type === 'moveStatement')
    return { [list]: moveStatement(groups, edit.key, edit.by, mostStatements[list]) };
  return { [list]: groups.map((each) => editGroup(each, edit, mostStatements[list])) };
};

const editGroup = (
  each: EditedGroup,
  edit: Exclude<InnerEdit, { type: 'moveStatement' }>,
  limit: number,
): EditedGroup => {
  if ('group' in edit && edit.group !== each.key) return each;
  const index = 'key' in edit ? each.statements.findIndex(({ key }) => key === edit.key) : -1;
  if ('key' in edit && index < 0) return each;
  const isFull = each.statements.length >= limit;
  switch (edit.type) {
    case 'heading':
      return { ...each, heading: edit.text };
    case 'addStatement':
      return isFull ? each : spliced(each, each.statements.length, 0, [empty(edit.newKey)]);
    case 'text':
      return spliced(each, index, 1, [{ ...statementAt(each, index), text: edit.text }]);
    case 'form':
      return spliced(each, index, 1, [inForm(statementAt(each, index), edit.form)]);
    case 'confirm':
      return spliced(each, index, 1, [confirmed(statementAt(each, index))]);
    case 'split':
      return isFull ? each : spliced(each, index, 1, halves(statementAt(each, index), edit));
    case 'removeStatement':
      return spliced(each, index, 1, []);
  }
};

const inForm = ({ form: _, ...statement }: EditedStatement, form: StatementForm): EditedStatement =>
  form === 'paragraph' ? statement : { ...statement, form };

const confirmed = ({
  edited: _,
  by: __,
  unchecked: ___,
  ...statement
}: EditedStatement): EditedStatement => ({
  ...statement,
  original: statement.text,
});

const empty = (key: string): EditedStatement => ({ key, text: '', sources: [] });

const statementAt = ({ statements }: EditedGroup, index: number): EditedStatement =>
  statements[index] ?? empty('');

const halves = (statement: EditedStatement, { at, newKey }: { at: number; newKey: string }) => [
  part(statement, statement.key, statement.text.slice(0, at).trimEnd()),
  part(statement, newKey, statement.text.slice(at).trimStart()),
];

/**
 * A part of a statement has its form. With words it keeps the sources, in question where they were; what is written anew
 * does not rest on them.
 */
const part = (statement: EditedStatement, key: string, text: string): EditedStatement => {
  const { sources, form } = statement;
  if (text === '') return { key, text, sources: [], ...(form && { form }) };
  return {
    key,
    text,
    sources,
    original: text,
    ...(form && { form }),
    ...(isInQuestion(statement) && { edited: true as const }),
    ...proposedOf(statement),
  };
};

const spliced = (each: EditedGroup, at: number, remove: number, add: EditedStatement[]): EditedGroup => ({
  ...each,
  statements: each.statements.toSpliced(at, remove, ...add),
});

const addSection = (document: EditedDocument, after: string | null, newKey: string): EditedDocument => {
  if (document.sections.length >= mostSections) return document;
  const index = document.sections.findIndex(({ key }) => key === after);
  const section = { key: newKey, heading: '', statements: [empty(`${newKey}.0`)] };
  const at = index < 0 ? document.sections.length : index + 1;
  return { ...document, sections: document.sections.toSpliced(at, 0, section) };
};

const moved = <T extends { key: string }>(list: T[], key: string, by: -1 | 1): T[] => {
  const from = list.findIndex((each) => each.key === key);
  const [item, to] = [list[from], from + by];
  if (!item || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
};

const moveStatement = (groups: EditedGroup[], key: string, by: -1 | 1, limit: number): EditedGroup[] => {
  const home = groups.findIndex(({ statements }) => statements.some((each) => each.key === key));
  const from = groups[home];
  if (!from) return groups;
  const statements = moved(from.statements, key, by);
  if (statements !== from.statements) return groups.with(home, { ...from, statements });
  const neighbour = groups[home + by];
  const item = from.statements.find((each) => each.key === key);
  if (!neighbour || !item || neighbour.statements.length >= limit) return groups;
  const rest = { ...from, statements: from.statements.filter((each) => each !== item) };
  const arrived = spliced(neighbour, by === 1 ? 0 : neighbour.statements.length, 0, [item]);
  return groups.with(home, rest).with(home + by, arrived);
};
