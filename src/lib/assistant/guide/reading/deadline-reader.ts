import type { FoundDeadline } from '#/lib/domain/deadlines/proposal.ts';
import { recognise } from '../recognise/index.ts';

/** A text names few deadlines; what comes after so many is left out. */
const most = 50;

/** The deadlines that a text names, in order of place. `day` is the one on which it was written, ISO. */
export const readDeadlines = (text: string, day: string): FoundDeadline[] =>
  recognise(text, { day })
    .filter(({ kind }) => kind === 'deadline')
    .slice(0, most)
    .map(({ value, purpose, text: words }) => ({ value, text: words, ...(purpose && { purpose }) }));
