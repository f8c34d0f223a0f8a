import { blockDefinitions, isBlockType } from '#/blocks/definitions.ts';

/** A text of a block that a search looks through. */
export interface SearchedText {
  /** Where it stands in the content, such as `sections.0.heading`. */
  path: string;
  text: string;
}

/** Every level of an unknown content that is looked into. */
const deepest = 16;

/** The texts of a block in order, as its definition names them; for a type that is not known all of them. */
export const textsOf = (type: string, content: unknown): SearchedText[] =>
  isBlockType(type)
    ? blockDefinitions[type].searched.flatMap((path) => textsAt(content, path.split('.'), []))
    : allTexts(content, []);

const textsAt = (value: unknown, steps: readonly string[], path: readonly string[]): SearchedText[] => {
  const [step, ...further] = steps;
  if (step === undefined) return textOf(value, path);
  if (step !== '*') return isRecord(value) ? textsAt(value[step], further, [...path, step]) : [];
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry, index) => textsAt(entry, further, [...path, String(index)]));
};

const allTexts = (value: unknown, path: readonly string[]): SearchedText[] => {
  if (path.length > deepest || typeof value !== 'object' || value === null) return textOf(value, path);
  return Object.entries(value).flatMap(([name, entry]) => allTexts(entry, [...path, name]));
};

const textOf = (value: unknown, path: readonly string[]): SearchedText[] =>
  typeof value === 'string' && value !== '' ? [{ path: path.join('.'), text: value }] : [];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
