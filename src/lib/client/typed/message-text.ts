import { limits } from '#/lib/domain/limits.ts';
import { isStorable, utf8Length } from '#/lib/domain/text.ts';

/** Bytes that a message of this text takes, counted as the limit `content` counts them: its JSON text in UTF-8. */
export const messageBytes = (text: string): number => utf8Length(JSON.stringify({ text }));

/** The most that one UTF-16 unit can take in JSON text: an escape such as `\u0000`. */
const bytesPerUnit = 6;

/** Bytes of the message where it comes near the limit (nine tenths of it), else null: short texts cost no counting. */
export const bytesNearLimit = (text: string): number | null => {
  const near = limits.content * 0.9;
  if (text.length * bytesPerUnit < near) return null;
  const bytes = messageBytes(text);
  return bytes < near ? null : bytes;
};

export type MessageProblem = 'empty' | 'too_large' | 'unstorable';

/** Why a text cannot be sent as it is, or null where it can. */
export const messageProblem = (text: string): MessageProblem | null => {
  if (text.trim() === '') return 'empty';
  if ((bytesNearLimit(text) ?? 0) > limits.content) return 'too_large';
  return isStorable(text) ? null : 'unstorable';
};

/** The text without what no engine can store: NUL characters, and halves of characters. */
export const withoutUnstorable = (text: string): string =>
  text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '');
