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
  /** The area of law, empty where the text tells none; undefined where it is not labelled. */
  area: string | undefined;
}

/**
 * `seen` and `inquiries` texts are used to improve the rules; the others measure them on other texts. `inquiries` are
 * whole messages of lawyers with their area of law, labelled before the rules were rewritten. Those of `inquiries-after`
 * were labelled after it; the rules were then improved once more for what they had missed there. `practice` are texts
 * of a law office of many kinds: messages, e-mails of clients, notes of hearings, beginnings of petitions. They were
 * labelled before the rules were improved for them. Those of `practice-held-out` were labelled afterwards, and the rules
 * have not been changed for them.
 */
export const parts = [
  'seen',
  'held-out',
  'fresh',
  'inquiries',
  'inquiries-held-out',
  'inquiries-after',
  'practice',
  'practice-held-out',
] as const;
export type Part = (typeof parts)[number];

/** The day on which the labelled texts count as written, a Thursday. */
export const labelledOn = '2026-11-26';

/** All texts of a part. Throws where a mark is malformed. */
export const labelledTexts = (part: Part): LabelledText[] => {
  const folder = new URL(`labelled/${part}/`, import.meta.url);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map(readMarked);
};

/**
 * Reads `no «citation|REsp 1/SP|REsp 1/SP»`: kind, value, surface; a `!` after the kind means that it warns. A line may
 * begin with its area of law: `[Direito civil] …`.
 */
export const readMarked = (marked: string): LabelledText => {
  const labels: Label[] = [];
  const area = /^\[([^\]]*)\]\s/u.exec(marked);
  let text = '';
  for (const piece of unescaped(marked.slice(area?.[0].length ?? 0)).split(/(«[^»]*»)/u)) {
    const label = piece.startsWith('«') ? readLabel(piece.slice(1, -1), text.length) : undefined;
    if (label) labels.push(label);
    text += label ? label.text : piece;
  }
  return { text, labels, area: area?.[1] };
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
