import type { LucideIcon } from 'lucide-react';
import type { TextKey } from '#/i18n/text-key.ts';
import type { Shortcut } from '#/lib/client/keys/shortcut.ts';

/** Where a link to a screen can stand. */
export type LinkPlace = 'sidebar' | 'userMenu' | 'palette';

/** A screen of the workspace: what its address is, what it is called and what leads to it. */
export interface Screen {
  /** Path of its route, such as `/s/[id]`; the values of the names in brackets are props of what it shows. */
  path: string;
  /** Its name in links, in the help, as heading and in the browser's tab. A session's own title goes before it. */
  title: TextKey;
  icon: LucideIcon;
  /** Whether the phases of a session stand beside it. */
  hasPhases: boolean;
  links: readonly LinkPlace[];
  /** Keys that lead to it from everywhere. */
  keys?: Shortcut;
}
