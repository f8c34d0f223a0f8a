import type { BlockModel } from './context.ts';
import { markdownParts } from './markdown.ts';

export const message: BlockModel<'message'> = ({ text }) => markdownParts(text);
