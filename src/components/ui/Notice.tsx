import type { ReactNode } from 'react';
import { classes } from './classes.ts';

interface Props {
  title: string;
  children?: ReactNode;
  /** At most one or two things to do. */
  actions?: ReactNode;
  /** `page` fills the place of what should have been there; `panel` fits a narrow column. */
  size?: 'page' | 'panel';
  /** `alert` is spoken at once; `status` when there is a pause. */
  role?: 'alert' | 'status';
  level?: 1 | 2;
}

/** What stands where content cannot: what happened, what was kept, what to do. Also the empty states. */
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
