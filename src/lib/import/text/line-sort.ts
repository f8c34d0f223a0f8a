import { bareCaseIn } from '../citation/case-in.ts';
import { isPanel } from '../citation/panel.ts';
import { isWeakLabel, type LabelLine, labelIn } from './labels.ts';
import { isNoise } from './noise.ts';
import type { TextRecord } from './text-record.ts';
import { type VerbeteHeading, verbeteHeading } from './verbete.ts';

/** What a line is, seen with the record that it comes behind. */
export type LineSort =
  | { kind: 'heading'; heading: VerbeteHeading }
  /** Of the page and of no decision; `isCount` where it separates two results. */
  | { kind: 'page'; isCount: boolean }
  | { kind: 'label'; label: LabelLine }
  /** The number of a case and nothing else. */
  | { kind: 'case' }
  | { kind: 'text' };

const count =
  /^\s*(?:p[áa]gina|documento|registro|item|resultado|ac[óo]rd[ãa]o|ementa)? ?\d{1,6} ?(?:(?:de|\/) ?\d{1,7})?\s*$/i;

export const sortOf = (text: string, record: TextRecord): LineSort => {
  const heading = isFree(record) ? verbeteHeading(text) : undefined;
  if (heading) return { kind: 'heading', heading };
  if (isNoise(text)) return { kind: 'page', isCount: count.test(text) };
  const label = labelIn(text);
  if (label && (record.isPage || record.heading || !isWeakLabel(label))) return { kind: 'label', label };
  if (isGroupOfBulletin(text, record)) return { kind: 'page', isCount: false };
  return bareCaseIn(text) ? { kind: 'case' } : { kind: 'text' };
};

/** A súmula's heading stands at the beginning of a paragraph. */
const isFree = (record: TextRecord): boolean =>
  record.isEmpty || record.isClosed || record.heading !== undefined || record.lines.at(-1)?.use === 'blank';

/** The bulletin groups its decisions under the names of panels, in capitals. */
const isGroupOfBulletin = (text: string, record: TextRecord): boolean =>
  text.trim().length < 40 &&
  !/\p{Ll}/u.test(text) &&
  isPanel(text) &&
  (record.isBulletin || record.isEmpty || record.isClosed);
