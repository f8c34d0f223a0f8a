import type { Options } from 'react-markdown';
import { isDrawable, type MarkdownNode } from '#/lib/domain/markdown-bounds.ts';
import { noteLook } from './note-look.ts';

type Plugin = Extract<NonNullable<Options['remarkPlugins']>[number], (...parameters: never[]) => unknown>;
type Tree = MarkdownNode & { children: MarkdownNode[] };

/**
 * Replaces a text that would be drawn by far more elements than it has characters, or too deep, by the text as it was
 * written and a note that says so.
 */
export const asWritten: Plugin = (note: string) => (tree: Tree, source: { value: unknown }) => {
  const text = String(source.value);
  if (isDrawable(tree, text.length)) return;
  tree.children = [paragraph(text, 'whitespace-pre-wrap wrap-anywhere'), paragraph(note, noteLook)];
};

const paragraph = (value: string, look: string) => ({
  type: 'paragraph',
  data: { hProperties: { className: look.split(' ') } },
  children: [{ type: 'text', value }],
});
