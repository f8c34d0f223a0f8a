import type { KeyboardEvent } from 'react';
import { matchesShortcut } from '#/lib/client/keys/shortcut.ts';
import type { Row } from './rows.ts';
import { groupKey } from './rows-by-matter.ts';

interface Doing {
  fold: (key: string) => void;
  focus: (key: string) => void;
}

/** The keys that fold and unfold a group, as in a tree. */
export const foldKeys = { fold: 'ArrowLeft', unfold: 'ArrowRight' } as const;

/** Folds or unfolds the group whose heading has the focus; from a session within it, leads to the heading. */
export const foldByKey = (event: KeyboardEvent, row: Row | undefined, { fold, focus }: Doing): boolean => {
  const isFold = matchesShortcut(event, foldKeys.fold);
  if (!row || (!isFold && !matchesShortcut(event, foldKeys.unfold))) return false;
  if (row.kind === 'group' && row.isFolded !== isFold) fold(row.key);
  else if (row.kind === 'session' && isFold) focus(groupKey(row.session.matterId));
  else return false;
  event.preventDefault();
  return true;
};
