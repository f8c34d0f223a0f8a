import type { BlockModel } from '#/lib/export/model/context.ts';
import { markdownParts } from '#/lib/export/model/markdown.ts';
import { typedParts } from '#/lib/export/model/typed.ts';

/** What the lawyer typed stays as it was typed; what others write is Markdown. */
export const message: BlockModel<'message'> = ({ text }, context, role) =>
  role === 'user' ? typedParts(text) : markdownParts(text, context);
