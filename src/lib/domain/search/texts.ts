import { blockDefinitions, isBlockType } from '#/blocks/definitions.ts';
import { asRead } from './markdown/as-read.ts';
import { asStored, type ReadText } from './read-text.ts';

/** A text of a block that a search looks through, as its reader sees it. */
export interface SearchedText extends ReadText {
  /** Where it stands in the content, such as `sections.0.heading`. */
  path: string;
}

interface SaidBlock {
  type: string;
  role: string;
  content: unknown;
}

/** Every level of an unknown content that is looked into. */
const deepest = 16;

/** The texts of a block in order, as its definition names them; for a type that is not known all of them. */
export const textsOf = (block: SaidBlock): SearchedText[] =>
  storedTexts(block).map(({ path, text }) => ({ path, ...readText(block, text) }));

/** A text of a block as its card shows it. */
export const readText = ({ type, role }: Pick<SaidBlock, 'type' | 'role'>, text: string): ReadText => {
  const isMarkdown = type === 'answer' || (type === 'message' && role !== 'user');
  return isMarkdown ? asRead(text) : asStored(text);
};

interface StoredText {
  path: string;
  text: string;
}

const storedTexts = ({ type, content }: SaidBlock): StoredText[] =>
  isBlockType(type)
    ? blockDefinitions[type].searched.flatMap((path) => textsAt(content, path.split('.'), []))
    : allTexts(content, []);

const textsAt = (value: unknown, steps: readonly string[], path: readonly string[]): StoredText[] => {
  const [step, ...further] = steps;
  if (step === undefined) return textOf(value, path);
  if (step !== '*') return isRecord(value) ? textsAt(value[step], further, [...path, step]) : [];
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry, index) => textsAt(entry, further, [...path, String(index)]));
};

const allTexts = (value: unknown, path: readonly string[]): StoredText[] => {
  if (path.length > deepest || typeof value !== 'object' || value === null) return textOf(value, path);
  return Object.entries(value).flatMap(([name, entry]) => allTexts(entry, [...path, name]));
};

const textOf = (value: unknown, path: readonly string[]): StoredText[] =>
  typeof value === 'string' && value !== '' ? [{ path: path.join('.'), text: value }] : [];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
