import type { PhrasingContent, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { isDrawable, isTooMarked } from '#/lib/domain/markdown-bounds.ts';
import { sliceMarkdown } from '#/lib/domain/markdown-slices.ts';
import { safeUrl } from '#/lib/domain/safe-url.ts';
import { type Part, plain, type Run, textOf } from '../document.ts';
import type { ModelContext } from './context.ts';
import { type Definitions, definitionsIn, namedElsewhere, resolveReferences } from './references.ts';

type Context = Pick<ModelContext, 't' | 'markdown'>;

/**
 * What the assistant wrote in Markdown, as parts of a document: no HTML, no picture fetched, no address
 * but web and mail ones. A stretch that no parser takes in reasonable time, that is drawn by far more than it has
 * characters, or for which the document's budget is spent, stays as it was written, with a note.
 */
export const markdownParts = (text: string, { t, markdown }: Context): Part[] => {
  const pieces = drawnPieces(text, markdown);
  const trees = pieces.flatMap(({ tree }) => (tree ? [tree] : []));
  resolveReferences(trees, definitionsIn(trees));
  const asWritten: Part = { kind: 'note', runs: plain(t('asWritten')) };
  return pieces.flatMap(({ slice, tree }) =>
    tree ? partsOf(tree.children) : [...writtenParts(slice), asWritten],
  );
};

interface Piece {
  slice: string;
  /** Absent where the slice is shown as it was written. */
  tree?: Root;
}

/** `~30 dias~` is how lawyers write "about"; only two tildes strike a text through. */
const syntax = { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] };

/** The slices of a text, each parsed with the names that others define. */
const drawnPieces = (text: string, markdown: Context['markdown']): Piece[] => {
  const pieces = sliceMarkdown(text).map(
    (slice): Piece => (markdown.takes(slice) ? { slice, tree: fromMarkdown(slice, syntax) } : { slice }),
  );
  const all = definitionsIn(pieces.flatMap(({ tree }) => (tree ? [tree] : [])));
  return pieces.map(({ slice, tree }) => {
    const whole = tree && withNamesElsewhere(slice, tree, all);
    return whole && isDrawable(whole, slice.length, all) ? { slice, tree: whole } : { slice };
  });
};

const withNamesElsewhere = (slice: string, tree: Root, all: Definitions): Root => {
  const names = all.size === 0 ? '' : namedElsewhere(slice, definitionsIn([tree]), all);
  if (names === '' || isTooMarked(names + slice)) return tree;
  const { children, ...root } = fromMarkdown(`${names}\n${slice}`, syntax);
  const own = children.filter(({ position }) => (position?.start.offset ?? 0) >= names.length);
  return { ...root, children: own };
};

/** A text that is no Markdown, as it was written: a paragraph for each stretch without a blank line, lines as lines. */
export const writtenParts = (text: string): Part[] =>
  text
    .split(/\n[ \t]*\n/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ kind: 'paragraph', runs: plain(paragraph.trim()) }));

const partsOf = (nodes: readonly RootContent[]): Part[] => nodes.flatMap(partOf);

const partOf = (node: RootContent): Part[] => {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', runs: runsOf(node.children) }];
    case 'heading':
      return [{ kind: 'heading', level: 3, runs: runsOf(node.children) }];
    case 'blockquote':
      return [{ kind: 'quote', parts: partsOf(node.children) }];
    case 'code':
      return [{ kind: 'code', text: node.value }];
    case 'html':
      return writtenParts(node.value);
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'list': {
      const items = node.children.map(({ checked, children }) =>
        withCheckbox(partsOf(children), checked ?? null),
      );
      return [{ kind: 'list', ordered: node.ordered === true, start: node.start ?? 1, items }];
    }
    case 'table':
      return [tableOf(node)];
    case 'footnoteDefinition':
      return [
        { kind: 'note', runs: [{ text: `${node.label ?? node.identifier}. ` }, ...flat(node.children)] },
      ];
    case 'definition':
      return [];
    default:
      return [{ kind: 'paragraph', runs: runOf(node as PhrasingContent, {}) }];
  }
};

const withCheckbox = (parts: Part[], checked: boolean | null): Part[] => {
  if (checked === null) return parts;
  const box: Run = { text: checked ? '☑ ' : '☐ ' };
  const [first, ...rest] = parts;
  if (first?.kind === 'paragraph') return [{ ...first, runs: [box, ...first.runs] }, ...rest];
  return [{ kind: 'paragraph', runs: [box] }, ...parts];
};

const tableOf = ({ align, children }: Table): Part => {
  const [head, ...body] = children.map((row) => row.children.map((cell) => runsOf(cell.children)));
  const lengths = (head ?? []).map((heading, index) =>
    Math.max(textOf(heading).length, ...body.map((row) => textOf(row[index] ?? []).length)),
  );
  const columns = (head ?? []).map((heading, index) => ({
    heading,
    align: align?.[index] ?? ('left' as const),
    weight: Math.min(40, Math.max(6, lengths[index] ?? 0)),
  }));
  return { kind: 'table', columns, rows: body.map((row) => columns.map((_, index) => row[index] ?? [])) };
};

/** The words of parts within a part that holds only words, with a blank between two of them. */
const flat = (nodes: readonly RootContent[]): Run[] =>
  nodes.flatMap(leavesOf).flatMap((runs, index) => (index === 0 ? runs : [{ text: ' ' }, ...runs]));

const leavesOf = (node: RootContent): Run[][] => {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return [runsOf(node.children)];
    case 'code':
      return [[{ code: true, text: node.value }]];
    case 'html':
      return [plain(node.value)];
    default:
      return 'children' in node ? (node.children as RootContent[]).flatMap(leavesOf) : [];
  }
};

type Style = Omit<Run, 'text' | 'block'>;

const runsOf = (nodes: readonly PhrasingContent[], style: Style = {}): Run[] =>
  nodes.flatMap((node) => runOf(node, style));

const runOf = (node: PhrasingContent, style: Style): Run[] => {
  switch (node.type) {
    case 'text':
      return [{ ...style, text: node.value.replace(/\n[ \t]*/gu, ' ') }];
    case 'break':
      return [{ ...style, text: '\n' }];
    case 'strong':
      return runsOf(node.children, { ...style, bold: true });
    case 'emphasis':
      return runsOf(node.children, { ...style, italic: true });
    case 'delete':
      return runsOf(node.children, { ...style, strike: true });
    case 'inlineCode':
      return [{ ...style, code: true, text: node.value }];
    case 'link': {
      const href = safeUrl(node.url);
      return runsOf(node.children, href === null ? style : { ...style, href });
    }
    case 'image':
      return [{ ...style, italic: true, text: node.alt || node.url }];
    case 'footnoteReference':
      return [{ ...style, text: `(${node.label ?? node.identifier})` }];
    default:
      if ('children' in node) return runsOf(node.children, style);
      return 'value' in node ? [{ ...style, text: node.value }] : [];
  }
};
