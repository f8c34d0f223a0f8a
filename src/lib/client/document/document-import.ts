import type { Statement } from '#/blocks/delivery/definition.ts';
import type { ReadStatement, ReadText } from '#/lib/domain/briefing/read-document.ts';
import { isSetSame, saysSame } from '#/lib/domain/document-words.ts';
import type { DocumentText } from './edited.ts';
import { type Paired, type Piece, paired, piecesOf } from './stored-pieces.ts';
import { storedSections } from './stored-sections.ts';

/**
 * The document that came back, as the next version of the stored one. What says the same keeps its sources; what was
 * changed keeps them in question; what is new has none. Tables and the titles that choose a path are the stored ones.
 */
export const mergedDocument = (stored: DocumentText, read: ReadText): DocumentText => {
  const groups = [
    ...read.sections.map(({ statements }) => statements),
    ...read.paths.map(({ steps }) => steps),
  ];
  const lines = groups.flatMap((statements, group) => statements.map((line) => ({ ...line, group })));
  const pairs = paired(lines, piecesOf(stored));
  const statementsOf = (group: number) => joined(pairs.filter(({ line }) => line.group === group));
  return {
    title: kept(stored.title, read.title),
    sections: sectionsOf(stored.sections, read.sections, pairs, statementsOf),
    paths: pathsOf(stored.paths, read.paths, (index) => statementsOf(read.sections.length + index)),
  };
};

type StatementsOf = (group: number) => Statement[];

const kept = (stored: string, read: string): string =>
  read === '' || saysSame(stored, read) ? stored : read;

const sectionsOf = (
  stored: DocumentText['sections'],
  read: ReadText['sections'],
  pairs: readonly Paired<ReadStatement & { group: number }>[],
  statementsOf: StatementsOf,
): DocumentText['sections'] => {
  const back = read.map(({ heading }) => ({ heading, from: [] as Statement[] }));
  for (const { line, piece } of pairs) if (piece) back[line.group]?.from.push(piece.statement);
  const sections = storedSections(stored, back);
  return read.map(({ heading, isPart }, index) => {
    const before = sections[index];
    return {
      heading: before && saysSame(before.heading, heading) ? before.heading : heading,
      ...(isPart && { isPart }),
      statements: statementsOf(index),
      ...(before?.table && { table: before.table }),
    };
  });
};

/** Paths have ids by which one is chosen, so none is added or removed here; their steps are. */
const pathsOf = (
  stored: DocumentText['paths'],
  read: ReadText['paths'],
  stepsOf: StatementsOf,
): DocumentText['paths'] =>
  stored.map((path, index) => {
    const found = read.findIndex(({ title }) => saysSame(title, path.title));
    const at = found < 0 && stored.length === read.length ? index : found;
    const title = read[at]?.title;
    return title === undefined ? path : { ...path, title: kept(path.title, title), steps: stepsOf(at) };
  });

/** Statements again of their paragraphs: one that has them all, in their order, is the statement that it was. */
const joined = (pairs: readonly Paired<ReadStatement>[]): Statement[] => {
  const statements: Statement[] = [];
  for (let at = 0; at < pairs.length; ) {
    const { line, piece } = pairs[at] as Paired<ReadStatement>;
    const whole = piece ? pairs.slice(at, at + piece.of) : [];
    const isWhole =
      piece && whole.length === piece.of && whole.every((each, index) => isNext(each, piece, index));
    statements.push(isWhole ? statementOf(whole, piece.statement) : partOf(line, piece));
    at += isWhole ? piece.of : 1;
  }
  return statements;
};

const isNext = ({ piece }: Paired<ReadStatement>, first: Piece, index: number): boolean =>
  piece?.statement === first.statement && piece.index === index;

const statementOf = (
  pairs: readonly Paired<ReadStatement>[],
  { text, sources, edited, by, unchecked }: Statement,
): Statement => {
  const isSame = pairs.every(({ line, piece }) => piece && saysSame(piece.text, line.text));
  const isSet = pairs.every(({ line, piece }) => piece && isSetSame(piece.text, line.text));
  const form = pairs[0]?.line.form;
  return {
    text: isSet ? text : pairs.map(({ line }) => line.text).join('\n\n'),
    sources,
    ...(form && { form }),
    ...((edited || !isSame) && sources.length > 0 && { edited: true as const }),
    ...(isSame && by && { by }),
    ...(isSame && unchecked && { unchecked }),
  };
};

/** A new paragraph, or one of a statement that is no longer whole, so that what is left of it may say another thing. */
const partOf = ({ text, form }: ReadStatement, piece: Piece | undefined): Statement => {
  const sources = piece?.statement.sources ?? [];
  return { text, sources, ...(form && { form }), ...(sources.length > 0 && { edited: true as const }) };
};
