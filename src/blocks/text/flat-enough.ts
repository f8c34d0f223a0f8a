import type { Options } from 'react-markdown';

/** Elements within elements; a person's text has a dozen levels at most. */
const deepest = 60;

type Plugin = Extract<NonNullable<Options['rehypePlugins']>[number], (...parameters: never[]) => unknown>;
type Tree = { children?: Tree[] };

/**
 * Replaces a text that is nested too deeply to be drawn by the text as it was written. Drawing goes down by one call
 * a level, so that without a bound a few thousand marks would stop the page.
 */
export const flatEnough: Plugin = () => (tree: Tree, source: { value: unknown }) => {
  if (!isDeeper(tree, deepest)) return;
  const text = { type: 'text', value: String(source.value) };
  const properties = { className: ['whitespace-pre-wrap'] };
  tree.children = [{ type: 'element', tagName: 'p', properties, children: [text] } as Tree];
};

const isDeeper = (tree: Tree, levels: number): boolean =>
  levels < 0 || (tree.children ?? []).some((child) => isDeeper(child, levels - 1));
