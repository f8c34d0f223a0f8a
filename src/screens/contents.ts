import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';
import { inQuietMoment } from '#/components/ui/quiet-moment.ts';
import type { ScreenName } from './table.ts';

// The page of a screen names its code, so that the browser asks for it at once. The code of the other screens follows.
const WorkCanvas = dynamic(
  inQuietMoment(() => import('#/components/canvas/WorkCanvas.tsx').then((module) => module.WorkCanvas)),
);
const Calendars = dynamic(
  inQuietMoment(() =>
    import('#/components/deadlines/calendars/Calendars.tsx').then((module) => module.Calendars),
  ),
);
const Deadlines = dynamic(
  inQuietMoment(() => import('#/components/deadlines/Deadlines.tsx').then((module) => module.Deadlines)),
);
const Imports = dynamic(
  inQuietMoment(() => import('#/components/imports/Imports.tsx').then((module) => module.Imports)),
);
const Library = dynamic(
  inQuietMoment(() => import('#/components/library/Library.tsx').then((module) => module.Library)),
);
const Statutes = dynamic(
  inQuietMoment(() => import('#/components/library/statutes/Statutes.tsx').then((module) => module.Statutes)),
);
const Matters = dynamic(
  inQuietMoment(() => import('#/components/matters/Matters.tsx').then((module) => module.Matters)),
);
const MatterView = dynamic(
  inQuietMoment(() => import('#/components/matters/MatterView.tsx').then((module) => module.MatterView)),
);
const NewMatter = dynamic(
  inQuietMoment(() => import('#/components/matters/NewMatter.tsx').then((module) => module.NewMatter)),
);
const SearchScreen = dynamic(
  inQuietMoment(() => import('#/components/search/SearchScreen.tsx').then((module) => module.SearchScreen)),
);

type Content = ComponentType<{ id?: string }>;

/** What the canvas shows of each screen. A page of its own, which is loaded and has no frame, stands not here. */
export const contents: Partial<Record<ScreenName, Content>> = {
  newSession: WorkCanvas,
  session: WorkCanvas,
  deadlines: Deadlines,
  calendars: Calendars,
  search: SearchScreen,
  matters: Matters,
  newMatter: NewMatter,
  matter: MatterView,
  imports: Imports,
  library: Library,
  statutes: Statutes,
};
