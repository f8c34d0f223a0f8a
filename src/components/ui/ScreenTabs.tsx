'use client';

import type { MouseEvent } from 'react';
import { goTo, isPlainClick } from '#/lib/client/address/navigate.ts';
import { classes } from './classes.ts';

interface Props {
  label: string;
  /** The screens in order, by path. */
  tabs: readonly { path: string; name: string }[];
  /** The path of the screen that is shown. */
  current: string;
}

/** Links between the screens of one part of Juca. */
export function ScreenTabs({ label, tabs, current }: Props) {
  const go = (path: string) => (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    goTo(path);
  };
  return (
    <nav aria-label={label} className="flex gap-2 border-line border-b">
      {tabs.map(({ path, name }) => (
        <a
          key={path}
          href={path}
          onClick={go(path)}
          aria-current={path === current ? 'page' : undefined}
          className={classes(
            '-mb-px inline-flex h-11 items-center border-b-2 px-3 font-medium',
            path === current ? 'border-ink' : 'border-transparent text-ink-2 hover:text-ink',
          )}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
