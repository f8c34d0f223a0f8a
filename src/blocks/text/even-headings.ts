import type { Options } from 'react-markdown';

type Plugin = Extract<NonNullable<Options['rehypePlugins']>[number], (...parameters: never[]) => unknown>;

interface Node {
  tagName?: string;
  children?: Node[];
}

/**
 * Puts a text's headings below the page's one first heading, whatever level its writer began with, and no level is
 * skipped on the way down: a screen reader's list of headings is then an outline.
 */
export const evenHeadings: Plugin = () => (tree: Node) => {
  const headings = headingsIn(tree);
  const top = Math.min(...headings.map(levelOf));
  let before = 1;
  for (const heading of headings) {
    before = Math.min(levelOf(heading) - top + 2, before + 1, 6);
    heading.tagName = `h${before}`;
  }
};

const headingsIn = (node: Node): Node[] => [
  ...(/^h[1-6]$/.test(node.tagName ?? '') ? [node] : []),
  ...(node.children ?? []).flatMap(headingsIn),
];

const levelOf = (heading: Node): number => Number(heading.tagName?.charAt(1));
