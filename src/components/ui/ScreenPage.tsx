'use client';

import { type ReactNode, type Ref, useRef } from 'react';
import { classes } from './classes.ts';
import { useKeptFocus } from './useKeptFocus.ts';

interface Props {
  title: string;
  /** What the screen is for, in a sentence or two. */
  text?: string;
  /** Buttons beside the title. */
  actions?: ReactNode;
  /** True where a narrow screen shows the title too: its own bar then names the kind of screen only. */
  isNamed?: boolean;
  /** For a screen that is read from above to below rather than a list. */
  isNarrow?: boolean;
  /** The element that scrolls. */
  ref?: Ref<HTMLDivElement>;
  children: ReactNode;
}

/** The frame of a screen that scrolls as a whole: its title, what it is for, its buttons, and below them its parts. */
export function ScreenPage({ title, text, actions, isNamed, isNarrow, ref, children }: Props) {
  const parts = useRef<HTMLDivElement>(null);
  useKeptFocus(parts);
  return (
    <div ref={ref} className="min-h-0 grow overflow-y-auto px-5 pb-16 tablet:px-10">
      <div
        ref={parts}
        className={classes(
          'mx-auto flex w-full flex-col gap-6 pt-4 desktop:pt-12',
          isNarrow ? 'max-w-[44rem]' : 'max-w-[56rem]',
        )}
      >
        <header
          className={classes(
            'flex flex-wrap items-center gap-x-6 gap-y-3',
            // A header of nothing would leave a gap.
            !isNamed && !text && !actions && 'max-desktop:hidden',
          )}
        >
          <div className="min-w-48 grow basis-0">
            <h2
              className={classes(
                'wrap-break-word text-balance font-serif text-display',
                !isNamed && 'hidden desktop:block',
              )}
            >
              {title}
            </h2>
            {text && <p className="max-w-measure text-pretty text-ink-2">{text}</p>}
          </div>
          {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
        </header>
        {children}
      </div>
    </div>
  );
}
