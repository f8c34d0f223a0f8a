import { citation } from '#/lib/domain/citation-marks.ts';
import { entryOf } from '#/lib/domain/entry-of.ts';
import type { Block } from '#/lib/domain/session.ts';
import { readable } from './readable.ts';

/** What a card is called to a model; a type without an entry by its own word. */
const names: Readonly<Record<string, string>> = {
  message: 'mensagem',
  answer: 'resposta',
  progress: 'leitura do relato',
  diagnosis: 'diagnóstico',
  precedent: 'precedente',
  risk_balance: 'riscos',
  summary: 'síntese',
  delivery: 'documento',
};

/** The text of a message or an answer; undefined for a card, which has fields. */
const spokenText = ({ type, content }: Block): string | undefined =>
  (type === 'message' || type === 'answer') && typeof content.text === 'string' ? content.text : undefined;

/** False for a message or an answer without text, such as an answer that failed before its first word. */
export const saysSomething = (block: Block): boolean => spokenText(block)?.trim() !== '';

/** What a block is called to a model. */
export const nameOf = ({ type }: Block): string => entryOf(names, type) ?? type;

/** The words of a block without its name: what was said, or the lines of a card's fields. */
export const wordsOf = (block: Block): string => spokenText(block) ?? readable(block.content);

/** A block as a model reads it: what it is, how to cite it, and what it says. */
export const blockText = (block: Block): string =>
  `${nameOf(block)} ${citation('block', block.id)}\n${wordsOf(block)}`;

export interface BlockTurn {
  role: 'user' | 'assistant';
  content: string;
}

/** A block as a turn of the conversation. What the assistant said comes alone, as the model's own words. */
export const turnOf = (block: Block): BlockTurn => {
  const spoken = spokenText(block);
  return spoken !== undefined && block.role === 'assistant'
    ? { role: 'assistant', content: spoken }
    : { role: 'user', content: blockText(block) };
};
