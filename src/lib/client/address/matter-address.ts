import { goTo } from './navigate.ts';
import { fillPath } from './path-pattern.ts';

/** Paths of all matters, of one that does not exist yet, and of one that does. */
export const mattersPath = '/matters';
export const newMatterPath = '/matters/new';
export const matterPattern = '/matters/[id]';

export const matterPath = (id: string): string => fillPath(matterPattern, { id });

export const goToMatter = (id: string): void => goTo(matterPath(id));
