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
import { WorkCanvas } from '#/components/canvas/WorkCanvas.tsx';
import { Calendars } from '#/components/deadlines/calendars/Calendars.tsx';
import { Deadlines } from '#/components/deadlines/Deadlines.tsx';
import { Imports } from '#/components/imports/Imports.tsx';
import { Library } from '#/components/library/Library.tsx';
import { Statutes } from '#/components/library/statutes/Statutes.tsx';
import { Matters } from '#/components/matters/Matters.tsx';
import { MatterView } from '#/components/matters/MatterView.tsx';
import { NewMatter } from '#/components/matters/NewMatter.tsx';
import { SearchScreen } from '#/components/search/SearchScreen.tsx';
import { matterPattern, mattersPath, newMatterPath } from '#/lib/client/address/matter-address.ts';
import { newSessionPath, sessionPattern } from '#/lib/client/address/session-address.ts';
import type { Screen } from './screen.ts';

/**
 * Every screen of the workspace. Routes, the canvas, titles, links, the palette, the shortcuts and their help read this
 * table; links stand in its order. A new screen also needs its route, one line in `src/app/(workspace)`.
 */
export const screens = {
  newSession: {
    path: newSessionPath,
    title: 'shell.sidebar.newSession',
    icon: Plus,
    component: WorkCanvas,
    hasPhases: true,
    links: ['sidebar', 'palette'],
    keys: 'Mod+Alt+N',
  },
  session: {
    path: sessionPattern,
    title: 'shell.row.untitled',
    icon: MessageSquare,
    component: WorkCanvas,
    hasPhases: true,
    links: [],
  },
  deadlines: {
    path: '/deadlines',
    title: 'deadlines.page.title',
    icon: CalendarClock,
    component: Deadlines,
    hasPhases: false,
    links: ['sidebar', 'palette'],
  },
  calendars: {
    path: '/deadlines/calendars',
    title: 'deadlines.calendars.title',
    icon: CalendarDays,
    component: Calendars,
    hasPhases: false,
    links: ['palette'],
  },
  search: {
    path: '/search',
    title: 'search.title',
    icon: TextSearch,
    component: SearchScreen,
    hasPhases: false,
    links: ['palette'],
    keys: 'Mod+Alt+K',
  },
  matters: {
    path: mattersPath,
    title: 'matters.title',
    icon: Briefcase,
    component: Matters,
    hasPhases: false,
    links: ['sidebar', 'palette'],
  },
  newMatter: {
    path: newMatterPath,
    title: 'matters.new',
    icon: BriefcaseBusiness,
    component: NewMatter,
    hasPhases: false,
    links: ['palette'],
  },
  matter: {
    path: matterPattern,
    title: 'matters.one',
    icon: Briefcase,
    component: MatterView,
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
    component: Imports,
    hasPhases: false,
    links: ['userMenu', 'palette'],
  },
  library: {
    path: '/library',
    title: 'library.title',
    icon: LibraryBig,
    component: Library,
    hasPhases: false,
    links: ['userMenu', 'palette'],
  },
  statutes: {
    path: '/library/statutes',
    title: 'library.statutes.title',
    icon: Scale,
    component: Statutes,
    hasPhases: false,
    links: ['palette'],
  },
} satisfies Record<string, Screen>;

export type ScreenName = keyof typeof screens;
