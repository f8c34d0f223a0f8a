'use client';

import { classes } from './classes.ts';
import { GoLink } from './GoLink.tsx';

interface Props {
  label: string;
  /** The screens in order, by path. */
  tabs: readonly { path: string; name: string }[];
  /** The path of the screen that is shown. */
  current: string;
}

/** Links between the screens of one part of Juca. */
export function ScreenTabs({ label, tabs, current }: Props) {
  return (
    <nav aria-label={label} className="flex gap-2 border-line border-b">
      {tabs.map(({ path, name }) => (
        <GoLink
          key={path}
          path={path}
          aria-current={path === current ? 'page' : undefined}
          className={classes(
            '-mb-px inline-flex h-11 items-center border-b-2 px-3 font-medium',
            path === current ? 'border-ink' : 'border-transparent text-ink-2 hover:text-ink',
          )}
        >
          {name}
        </GoLink>
      ))}
    </nav>
  );
}
