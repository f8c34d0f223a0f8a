import {
  Briefcase,
  BriefcaseBusiness,
  CalendarClock,
  CalendarDays,
  FileUp,
  LibraryBig,
  MessageSquare,
  Plus,
  Scale,
  TextSearch,
  UserRound,
} from 'lucide-react';
import { matterPattern, mattersPath, newMatterPath } from '#/lib/client/address/matter-address.ts';
import { newSessionPath, sessionPattern } from '#/lib/client/address/session-address.ts';
import type { Screen } from './screen.ts';

/**
 * Every screen of the workspace. Routes, titles, links, the palette, the shortcuts and their help read this table; links
 * stand in its order. A new screen also needs its route, one line in `src/app/(workspace)`, and what it shows in
 * `contents.ts`, which the server does not read: it would name the code of every screen to every page.
 */
export const screens = {
  newSession: {
    path: newSessionPath,
    title: 'shell.sidebar.newSession',
    icon: Plus,
    hasPhases: true,
    links: ['sidebar', 'palette'],
    keys: 'Mod+Alt+N',
  },
  session: {
    path: sessionPattern,
    title: 'shell.row.untitled',
    icon: MessageSquare,
    hasPhases: true,
    links: [],
  },
  deadlines: {
    path: '/deadlines',
    title: 'deadlines.page.title',
    icon: CalendarClock,
    hasPhases: false,
    links: ['sidebar', 'palette'],
  },
  calendars: {
    path: '/deadlines/calendars',
    title: 'deadlines.calendars.title',
    icon: CalendarDays,
    hasPhases: false,
    links: ['palette'],
  },
  search: {
    path: '/search',
    title: 'search.title',
    icon: TextSearch,
    hasPhases: false,
    links: ['palette'],
    keys: 'Mod+Alt+K',
  },
  matters: {
    path: mattersPath,
    title: 'matters.title',
    icon: Briefcase,
    hasPhases: false,
    links: ['sidebar', 'palette'],
  },
  newMatter: {
    path: newMatterPath,
    title: 'matters.new',
    icon: BriefcaseBusiness,
    hasPhases: false,
    links: ['palette'],
  },
  matter: {
    path: matterPattern,
    title: 'matters.one',
    icon: Briefcase,
    hasPhases: false,
    links: [],
  },
  account: {
    path: '/account',
    title: 'account.title',
    icon: UserRound,
    hasPhases: false,
    links: ['userMenu', 'palette'],
  },
  imports: {
    path: '/import',
    title: 'imports.title',
    icon: FileUp,
    hasPhases: false,
    links: ['userMenu', 'palette'],
  },
  library: {
    path: '/library',
    title: 'library.title',
    icon: LibraryBig,
    hasPhases: false,
    links: ['userMenu', 'palette'],
  },
  statutes: {
    path: '/library/statutes',
    title: 'library.statutes.title',
    icon: Scale,
    hasPhases: false,
    links: ['palette'],
  },
} satisfies Record<string, Screen>;

export type ScreenName = keyof typeof screens;
