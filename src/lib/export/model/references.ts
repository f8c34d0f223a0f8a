import type { Definition, Nodes, Parents, Root, RootContent } from 'mdast';

/** Where references of a text lead: the first definition of each name holds for the whole text. */
export type Definitions = ReadonlyMap<string, Definition>;

export const definitionsIn = (trees: readonly Root[]): Definitions => {
  const definitions = new Map<string, Definition>();
  for (const tree of trees) {
    walk(tree, (node) => {
      if (node.type === 'definition' && !definitions.has(node.identifier)) {
        definitions.set(node.identifier, node);
      }
    });
  }
  return definitions;
};

const name = /\[([^[\]]{1,999})\]/gu;

/**
 * Definitions without addresses of those names in a piece of a text that are defined in another piece: a parser takes a
 * reference for one only where it finds its definition.
 */
export const namedElsewhere = (piece: string, own: Definitions, all: Definitions): string => {
  const names = new Set<string>();
  for (const [, written = ''] of piece.matchAll(name)) {
    const identifier = identifierOf(written);
    if (all.has(identifier) && !own.has(identifier)) names.add(identifier);
  }
  return [...names].map((identifier) => `[${identifier}]: #\n`).join('');
};

/** As the parser compares names (CommonMark 0.31.2, "matches"). */
const identifierOf = (written: string): string =>
  written
    .replace(/[\t\n\r ]+/gu, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();

/** Makes links and pictures of all references, and a paragraph of each definition that nothing refers to. */
export const resolveReferences = (trees: readonly Root[], definitions: Definitions): void => {
  const used = new Set<Definition>();
  for (const tree of trees) {
    replaceIn(tree, (node) => {
      if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
      const definition = definitions.get(node.identifier);
      if (!definition) return node;
      used.add(definition);
      const { url } = definition;
      return node.type === 'linkReference'
        ? { type: 'link', url, children: node.children }
        : { type: 'image', url, alt: node.alt ?? null };
    });
  }
  for (const tree of trees) {
    replaceIn(tree, (node) => (node.type === 'definition' && !used.has(node) ? shown(node) : node));
  }
};

/** A definition that leads nowhere is how a comment is written. */
const shown = (definition: Definition): RootContent => {
  const { label, identifier, url, title } = definition;
  if (url === '' || url === '#') return definition;
  return {
    type: 'paragraph',
    children: [
      { type: 'text', value: `[${label ?? identifier}]: ` },
      { type: 'link', url, children: [{ type: 'text', value: url }] },
      ...(title ? [{ type: 'text' as const, value: ` ${title}` }] : []),
    ],
  };
};

const walk = (node: Nodes, visit: (node: Nodes) => void): void => {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
};

const replaceIn = (parent: Parents, replacement: (node: RootContent) => RootContent): void => {
  // What is put in is of a kind that may stand there, which the types of mdast cannot say.
  const children = parent.children as RootContent[];
  for (const [index, child] of children.entries()) {
    if ('children' in child) replaceIn(child, replacement);
    children[index] = replacement(child);
  }
};
