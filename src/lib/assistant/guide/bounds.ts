import type { Path, Section, Statement, Table } from '#/blocks/delivery/definition.ts';
import { utf8Length } from '#/lib/domain/text.ts';
import type { Draft } from '../assistant.ts';

/** Most sources that one statement may name. */
const mostSources = 200;
/** UTF-16 units of a title, heading or label. */
const mostInLine = 1_000;
/** Bytes of a composed document: three quarters of what a block holds, so that the lawyer has room to add. */
const mostBytes = 192 * 1024;

/** The text with at most `most` UTF-16 units, cut between words where there are any, and marked as cut. */
export const cut = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const mark = ' […]';
  const kept = text.slice(0, most - mark.length).toWellFormed();
  const blank = kept.search(/\s\S*$/u);
  return (blank > kept.length / 2 ? kept.slice(0, blank) : kept.replace(/\uFFFD$/u, '')) + mark;
};

/** A line that fits where a line goes: a title, a heading, a label. */
export const line = (text: string): string => cut(text, mostInLine);

/** Each block once, the first ones where there are too many to name. */
export const sourcesOf = (...ids: readonly string[]): string[] => [...new Set(ids)].slice(0, mostSources);

interface Room {
  statements: number;
  /** UTF-16 units of a statement. */
  text: number;
  sources: number;
}

/** From the room that a schema gives to what fits in any case; the widest that the document fits in is taken. */
const rooms: readonly Room[] = [
  { statements: 300, text: 6_000, sources: 200 },
  { statements: 150, text: 3_000, sources: 100 },
  { statements: 60, text: 1_500, sources: 40 },
  { statements: 25, text: 800, sources: 20 },
  { statements: 10, text: 400, sources: 10 },
  { statements: 3, text: 150, sources: 3 },
];

/** The document within every limit of its schema and its block; what was left out is said where it would stand. */
export const fitDraft = (draft: Draft): Draft => {
  for (const room of rooms) {
    const fitted = fitIn(draft, room);
    if (utf8Length(JSON.stringify(fitted)) <= mostBytes) return fitted;
  }
  return { ...fitIn(draft, rooms.at(-1) as Room), paths: [] };
};

const fitIn = (draft: Draft, room: Room): Draft => ({
  ...draft,
  title: line(draft.title),
  ...(draft.front && { front: draft.front.map(({ term, text }) => ({ term, text: line(text) })) }),
  sections: draft.sections.slice(0, 50).map((section) => fitSection(section, room)),
  paths: draft.paths.slice(0, 5).map((path) => fitPath(path, room)),
});

const fitSection = ({ heading, isPart, statements, table }: Section, room: Room): Section => ({
  heading: cut(heading, Math.min(mostInLine, room.text)),
  ...(isPart && { isPart }),
  statements: fitStatements(statements, room.statements, room),
  ...(table && { table: fitTable(table, room) }),
});

const fitTable = ({ columns, rows }: Table, room: Room): Table => ({
  columns: columns.map(line),
  rows: rows.slice(0, Math.min(200, room.statements)).map(({ cells, sources }) => ({
    cells: cells.map((cell) => cut(cell, Math.min(1_000, room.text))),
    sources: sources.slice(0, room.sources),
  })),
});

const fitPath = ({ id, title, steps }: Path, room: Room): Path => ({
  id,
  title: line(title),
  steps: fitStatements(steps, Math.min(30, room.statements), room),
});

const fitStatements = (statements: readonly Statement[], most: number, room: Room): Statement[] => {
  const kept = statements.length > most ? statements.slice(0, most - 1) : statements;
  const fitted = kept.map(({ text, sources, ...form }) => ({
    ...form,
    text: cut(text, room.text),
    sources: sources.slice(0, room.sources),
  }));
  const left = statements.slice(kept.length);
  if (left.length === 0) return fitted;
  const sources = sourcesOf(...left.flatMap((each) => each.sources)).slice(0, room.sources);
  return [...fitted, { text: `E outros ${left.length} itens, não reproduzidos neste documento.`, sources }];
};

/** The first names of a list and how many more there are: `A; B e outros 3`. */
export const listOf = (names: readonly string[], most: number): string => {
  const shown = names.slice(0, most).map((name) => cut(name, 300));
  const more = names.length - shown.length;
  if (more === 0) return shown.join('; ');
  return `${shown.join('; ')} e ${more === 1 ? 'mais um' : `outros ${more}`}`;
};
