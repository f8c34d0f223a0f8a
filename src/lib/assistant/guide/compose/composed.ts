import type { Draft } from '../../assistant.ts';

/** What a composer makes; title and mode are the same for all. */
export type Composed = Omit<Draft, 'title' | 'mode'>;
