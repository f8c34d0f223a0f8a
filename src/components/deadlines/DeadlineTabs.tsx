'use client';

import type { MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { goTo, isPlainClick } from '#/lib/client/address/navigate.ts';
import { classes } from '../ui/classes.ts';

const paths = { deadlines: '/deadlines', calendars: '/deadlines/calendars' } as const;

/** The two parts of the deadlines. */
export function DeadlineTabs({ current }: { current: keyof typeof paths }) {
  const t = useTranslations('deadlines.tabs');
  const go = (path: string) => (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    goTo(path);
  };
  return (
    <nav aria-label={t('label')} className="flex gap-2 border-line border-b">
      {(['deadlines', 'calendars'] as const).map((part) => (
        <a
          key={part}
          href={paths[part]}
          onClick={go(paths[part])}
          aria-current={part === current ? 'page' : undefined}
          className={classes(
            '-mb-px inline-flex h-11 items-center border-b-2 px-3 font-medium',
            part === current ? 'border-ink' : 'border-transparent text-ink-2 hover:text-ink',
          )}
        >
          {t(part)}
        </a>
      ))}
    </nav>
  );
}
