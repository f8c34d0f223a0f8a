import { readdirSync, readFileSync } from 'node:fs';
import { type Finding, findingKinds } from '#/blocks/progress/definition.ts';

/** A label in a text: its place, kind and normalised value. Places are in UTF-16 code units. */
export interface Label {
  kind: Finding['kind'];
  value: string;
  text: string;
  start: number;
  end: number;
  /** True where the recogniser must warn. */
  warns: boolean;
}

export interface LabelledText {
  text: string;
  labels: Label[];
}

/**
 * `seen` texts are used to improve the rules. `held-out` texts measure the rules on other texts. `fresh` texts were
 * written after the rules, and no rule was changed for them.
 */
export const parts = ['seen', 'held-out', 'fresh'] as const;
export type Part = (typeof parts)[number];

/** All texts of a part. Throws where a mark is malformed. */
export const labelledTexts = (part: Part): LabelledText[] => {
  const folder = new URL(`labelled/${part}/`, import.meta.url);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map(readMarked);
};

/** Reads `no «citation|REsp 1/SP|REsp 1/SP»`: kind, value, surface; a `!` after the kind means that it warns. */
export const readMarked = (marked: string): LabelledText => {
  const labels: Label[] = [];
  let text = '';
  for (const piece of unescaped(marked).split(/(«[^»]*»)/u)) {
    const label = piece.startsWith('«') ? readLabel(piece.slice(1, -1), text.length) : undefined;
    if (label) labels.push(label);
    text += label ? label.text : piece;
  }
  return { text, labels };
};

const readLabel = (mark: string, start: number): Label => {
  const [name = '', value, text] = mark.split('|');
  const kind = findingKinds.find((each) => each === name.replace('!', ''));
  if (!kind || !value || !text) throw new TypeError(`Malformed mark: «${mark}»`);
  return { kind, value, text, start, end: start + text.length, warns: name.endsWith('!') };
};

/** `\n` and `\u00a0` stand for characters that would be invisible in the file. */
const unescaped = (marked: string): string =>
  marked
    .replaceAll('\\n', '\n')
    .replace(/\\u([\da-f]{4})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
