import { idPattern } from '#/lib/domain/new-id.ts';

/**
 * A place in the text of an answer, as Durable Streams (protocol 1.0, section 6) has offsets: `<run>_<16 digits>`. The
 * digits count UTF-16 units, so that offsets of one run sort as their places do.
 */
export const formatOffset = (run: string, place: number): string =>
  `${run}_${String(place).padStart(16, '0')}`;

/** Where a reader begins: at the start, at the present end, or at a place that it was told of. */
export type AnswerOffset = 'start' | 'now' | { run: string; place: number };

/** Undefined for a text that is no offset. */
export const parseOffset = (text: string): AnswerOffset | undefined => {
  if (text === '-1') return 'start';
  if (text === 'now') return 'now';
  const [run = '', digits = ''] = text.split('_');
  const isOffset = idPattern.test(run) && /^\d{16}$/.test(digits) && text.length === run.length + 17;
  return isOffset ? { run, place: Number(digits) } : undefined;
};
