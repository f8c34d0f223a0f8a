import type { ReactNode } from 'react';
import { classes } from './classes.ts';

interface Props {
  title: string;
  children?: ReactNode;
  /** One or two buttons. */
  actions?: ReactNode;
  /** `page` fills the place of the content; `panel` fits a narrow column. */
  size?: 'page' | 'panel';
  /** Screen readers announce an `alert` at once, a `status` politely. */
  role?: 'alert' | 'status';
  level?: 1 | 2;
}

/** Stands in for content that is missing or empty: says what happened, what is kept and what to do. */
export function Notice({ title, children, actions, size = 'page', role, level = 2 }: Props) {
  const Title = level === 1 ? 'h1' : 'h2';
  const page = size === 'page';
  return (
    <div
      role={role}
      className={classes('flex flex-col', page ? 'm-auto max-w-[28rem] gap-3 p-8' : 'gap-1.5 px-5.5 py-6')}
    >
      <Title className={page ? 'text-balance font-serif text-display' : 'font-serif text-heading'}>
        {title}
      </Title>
      {children && <div className="text-pretty text-ink-2">{children}</div>}
      {actions && <div className={classes('flex flex-wrap gap-2', page ? 'mt-4' : 'mt-2')}>{actions}</div>}
    </div>
  );
}
