import type { Section, Statement, Table } from '#/blocks/delivery/definition.ts';
import type { Author } from '#/lib/domain/author.ts';
import { markedRuns } from '#/lib/domain/document-marks.ts';
import { type Part, plain, type Run } from '../document.ts';
import { type ModelContext, sourceRuns } from './context.ts';
import { writtenParts } from './markdown.ts';

/** What a statement says, with the numbers of the blocks it rests on and who proposed it after its last word. */
export const statementParts = (
  statement: Pick<Statement, 'text' | 'sources' | 'by' | 'unchecked'>,
  context: ModelContext,
): Part[] => {
  const parts = writtenParts(statement.text).map(withMarks);
  const marks = [...sourceRuns(statement.sources, context), ...proposedRuns(statement, context)];
  const last = parts.at(-1);
  if (marks.length === 0) return parts;
  if (last?.kind !== 'paragraph') return [...parts, { kind: 'paragraph', runs: marks }];
  return [...parts.slice(0, -1), { ...last, runs: [...last.runs, ...marks] }];
};

/** Who proposed something that nobody has made theirs, and whether what it cites is unchecked. */
export const proposedRuns = (
  { by, unchecked }: { by?: Author | undefined; unchecked?: true | undefined },
  { t }: ModelContext,
): Run[] => {
  if (!by) return [];
  const said = t(`proposed.${by.kind}`, { name: by.name });
  return [{ text: ` (${unchecked ? `${said}; ${t('proposed.unchecked')}` : said})`, italic: true }];
};

const withMarks = (part: Part): Part =>
  part.kind === 'paragraph' ? { ...part, runs: part.runs.flatMap(({ text }) => markedRuns(text)) } : part;

/** The statements and the table of a section: items as one numbered list, quotations set apart. */
export const sectionParts = (
  { statements, table }: Omit<Section, 'heading'>,
  context: ModelContext,
): Part[] => [...statementsInForm(statements, context), ...(table ? [tablePart(table, context)] : [])];

const statementsInForm = (statements: readonly Statement[], context: ModelContext): Part[] => {
  const parts: Part[] = [];
  let number = 1;
  for (const statement of statements) {
    const said = statementParts(statement, context);
    const before = parts.at(-1);
    if (statement.form === 'quote') parts.push({ kind: 'quote', parts: said });
    else if (statement.form !== 'item') parts.push(...said);
    else if (before?.kind === 'list') before.items.push(said);
    else parts.push({ kind: 'list', ordered: true, start: number, items: [said] });
    if (statement.form === 'item') number += 1;
  }
  return parts;
};

const tablePart = ({ columns, rows }: Table, context: ModelContext): Part => ({
  kind: 'table',
  columns: columns.map((heading) => ({ heading: plain(heading), align: 'left', weight: 1 })),
  rows: rows.map(({ cells, sources }) =>
    cells.map((cell, index) =>
      index === 0 ? [...plain(cell), ...sourceRuns(sources, context)] : plain(cell),
    ),
  ),
});
