import type { BlockModel } from '#/lib/export/model/context.ts';
import { markdownParts } from '#/lib/export/model/markdown.ts';

export const message: BlockModel<'message'> = ({ text }, context) => markdownParts(text, context);
