import { contentAs } from '#/lib/domain/block-content.ts';
import type { Json } from '#/lib/domain/json.ts';
import type { Block } from '#/lib/domain/session.ts';

/** UTF-16 units of one block that quotations are compared with. */
const mostText = 300_000;

/** A text that quotations may be from. */
export interface SourceText {
  /** The block or the decision. */
  id: string;
  text: string;
  /** It counts only for a quotation that names it: what an assistant wrote before. */
  isClosed?: true;
}

/**
 * Whether a block tells something by itself. What an assistant wrote before is no source of what it writes now, unless
 * it is cited by id.
 */
export const isSource = ({ type, role, removedAt }: Block): boolean =>
  removedAt === null && type !== 'answer' && !(type === 'message' && role === 'assistant');

/** A block as a source. */
export const sourceOf = (block: Block): SourceText => ({
  id: block.id,
  text: textOfBlock(block),
  ...(!isSource(block) && { isClosed: true }),
});

/** The words of a block: every text in its content, and of an answer the text that it has now. */
const textOfBlock = (block: Block): string => {
  if (block.removedAt !== null) return '';
  if (block.type === 'answer') return String(block.content.text ?? '').slice(0, mostText);
  const decision = contentAs('precedent', block);
  if (decision) return [decision.thesis, decision.summary, decision.note].join('\n\n');
  return textsIn(withoutProposed(block)).join('\n\n').slice(0, mostText);
};

/** What was taken from a model's proposal is no source of what a model writes (G-07). */
const withoutProposed = (block: Block): Json => {
  const diagnosis = contentAs('diagnosis', block);
  if (!diagnosis?.by) return block.content;
  const proposed = new Set(Object.keys(diagnosis.by));
  return Object.fromEntries(Object.entries(block.content).filter(([field]) => !proposed.has(field)));
};

const isProposed = (value: Json): boolean =>
  value instanceof Object &&
  'by' in value &&
  value.by instanceof Object &&
  'kind' in value.by &&
  value.by.kind === 'model';

const textsIn = (content: Json): string[] => {
  const texts: string[] = [];
  const waiting: Json[] = [content];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) waiting.push(...value.toReversed());
    else if (value !== null && typeof value === 'object' && !isProposed(value))
      waiting.push(...Object.values(value).toReversed());
  }
  return texts;
};
