import type { DeliveryContent, Section, Statement, statementForms } from '#/blocks/delivery/definition.ts';
import { withoutUnstorable } from '../typed/message-text.ts';

/** A statement while it is edited; its key stays the same wherever it is moved. */
export interface EditedStatement extends Statement {
  key: string;
}

/** A section or a path while it is edited; a path's key is its id. */
export interface EditedGroup {
  key: string;
  heading: string;
  statements: EditedStatement[];
  /** Whether it is a part of the section before it. */
  isPart?: Section['isPart'];
  /** Shown and kept; a table is made anew by composing the document again. */
  table?: Section['table'];
}

/** What of a document can be edited. */
export interface EditedDocument {
  title: string;
  sections: EditedGroup[];
  paths: EditedGroup[];
}

/** How a statement is set; `paragraph` where it does not say. */
export type StatementForm = (typeof statementForms)[number] | 'paragraph';

export type DocumentText = Pick<DeliveryContent, 'title' | 'sections' | 'paths'>;

/** The document as it is to be edited; the same document gives the same keys. */
export const editedFrom = ({ title, sections, paths }: DocumentText): EditedDocument => ({
  title,
  sections: sections.map(({ heading, isPart, statements, table }, index) => ({
    ...group(`s${index}`, heading, statements),
    ...(isPart && { isPart }),
    ...(table && { table }),
  })),
  paths: paths.map(({ id, title: heading, steps }) => group(id, heading, steps)),
});

const group = (key: string, heading: string, statements: readonly Statement[]): EditedGroup => ({
  key,
  heading,
  statements: statements.map((statement, index) => ({ key: `${key}.${index}`, ...statement })),
});

/** The document as it is to be stored: without what was left empty, each heading on one line. */
export const documentFrom = ({ title, sections, paths }: EditedDocument): DocumentText => ({
  title: oneLine(title),
  sections: sections
    .map(({ heading, isPart, statements, table }) => ({
      heading: oneLine(heading),
      ...(isPart && { isPart }),
      statements: written(statements),
      ...(table && { table }),
    }))
    .filter(({ heading, statements, table }) => heading !== '' || statements.length > 0 || table),
  paths: paths.map(({ key, heading, statements }) => ({
    id: key,
    title: oneLine(heading),
    steps: written(statements),
  })),
});

const oneLine = (text: string): string => withoutUnstorable(text).replace(/\s+/gu, ' ').trim();

const written = (statements: readonly EditedStatement[]): Statement[] =>
  statements
    .map(({ text, sources, form }) => ({
      text: withoutUnstorable(text).trim(),
      sources,
      ...(form && { form }),
    }))
    .filter(({ text }) => text !== '');

/** What can be done to a document. A `key` names a statement, a `group` a section or a path; new keys come from the caller. */
export type DocumentEdit =
  | { type: 'title'; text: string }
  | { type: 'heading'; group: string; text: string }
  | { type: 'text'; key: string; text: string }
  | { type: 'form'; key: string; form: StatementForm }
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
  | { type: 'removeSection'; group: string };

const mostSections = 50;
const most = { sections: 300, paths: 30 } as const;
type List = keyof typeof most;

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
    default:
      return { ...document, ...inList(document, 'sections', edit), ...inList(document, 'paths', edit) };
  }
};

type InnerEdit = Exclude<DocumentEdit, { type: 'title' | 'addSection' | 'moveSection' | 'removeSection' }>;

const inList = (document: EditedDocument, list: List, edit: InnerEdit): Partial<EditedDocument> => {
  const groups = document[list];
  if (edit.type === 'moveStatement') return { [list]: moveStatement(groups, edit.key, edit.by, most[list]) };
  return { [list]: groups.map((each) => editGroup(each, edit, most[list])) };
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
    case 'split':
      return isFull ? each : spliced(each, index, 1, halves(statementAt(each, index), edit));
    case 'removeStatement':
      return spliced(each, index, 1, []);
  }
};

const inForm = ({ form: _, ...statement }: EditedStatement, form: StatementForm): EditedStatement =>
  form === 'paragraph' ? statement : { ...statement, form };

const empty = (key: string): EditedStatement => ({ key, text: '', sources: [] });

const statementAt = ({ statements }: EditedGroup, index: number): EditedStatement =>
  statements[index] ?? empty('');

const halves = (statement: EditedStatement, { at, newKey }: { at: number; newKey: string }) => [
  part(statement, statement.key, statement.text.slice(0, at).trimEnd()),
  part(statement, newKey, statement.text.slice(at).trimStart()),
];

/** What is written anew has the form of what stood beside it, and does not rest on its sources. */
const part = ({ sources, form }: EditedStatement, key: string, text: string): EditedStatement => ({
  key,
  text,
  sources: text === '' ? [] : sources,
  ...(form && { form }),
});

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
