import type { Part } from '../document.ts';

/**
 * Whether no page may end after the part: a decision is named just above what is quoted of it, and a signature does not
 * stand on a page by itself.
 */
export const leadsOn = (part: Part, next: Part | undefined): boolean =>
  (part.kind === 'paragraph' && next?.kind === 'quote') || (part.kind !== 'line' && next?.kind === 'line');
