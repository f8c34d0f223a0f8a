import type { DeliveryContent, Section, Statement, statementForms } from '#/blocks/delivery/definition.ts';
import { saysSame } from '#/lib/domain/document-words.ts';
import { withoutUnstorable } from '../typed/message-text.ts';

/** A statement while it is edited; its key stays the same wherever it is moved. */
export interface EditedStatement extends Statement {
  key: string;
  /** The text that its sources were checked for; absent for what is written anew. */
  original?: string;
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

export const mostSections = 50;
/** In one section, and in one path. */
export const mostStatements = { sections: 300, paths: 30 } as const;

/** The document as it is to be edited; the same document gives the same keys. */
export const editedFrom = ({ title, sections, paths }: DocumentText): EditedDocument => ({
  title,
  sections: sections.map(({ heading, isPart, statements, table }, index) => ({
    ...group(sectionKey(index), heading, statements),
    ...(isPart && { isPart }),
    ...(table && { table }),
  })),
  paths: paths.map(({ id, title: heading, steps }) => group(id, heading, steps)),
});

const group = (key: string, heading: string, statements: readonly Statement[]): EditedGroup => ({
  key,
  heading,
  statements: statements.map((statement, index) => ({
    key: statementKey(key, index),
    ...statement,
    original: statement.text,
  })),
});

/** The key that a stored section has while it is edited. */
export const sectionKey = (index: number): string => `s${index}`;

/** The key that a stored statement has while it is edited. */
export const statementKey = (group: string, index: number): string => `${group}.${index}`;

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

/** The number of an item in its section, counted also beyond paragraphs between; undefined for any other statement. */
export const numberOf = (statements: readonly Statement[], index: number): number | undefined =>
  statements[index]?.form === 'item'
    ? statements.slice(0, index + 1).filter(({ form }) => form === 'item').length
    : undefined;

const oneLine = (text: string): string => withoutUnstorable(text).replace(/\s+/gu, ' ').trim();

const written = (statements: readonly EditedStatement[]): Statement[] =>
  statements
    .map((statement) => ({
      text: withoutUnstorable(statement.text).trim(),
      sources: statement.sources,
      ...(statement.form && { form: statement.form }),
      ...(isInQuestion(statement) && { edited: true as const }),
      ...proposedOf(statement),
    }))
    .filter(({ text }) => text !== '');

/** Whether a statement has sources that were not checked since its words were changed. */
export const isInQuestion = ({ text, original, edited, sources }: EditedStatement): boolean =>
  sources.length > 0 && (edited === true || (original !== undefined && !saysSame(text, original)));

/** Who proposed a statement and that it is unchecked; nothing of one whose words the lawyer changed. */
export const proposedOf = ({
  text,
  original,
  by,
  unchecked,
}: EditedStatement): Pick<Statement, 'by' | 'unchecked'> =>
  by && original !== undefined && saysSame(text, original) ? { by, ...(unchecked && { unchecked }) } : {};
