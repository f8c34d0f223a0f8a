import type { ReactNode } from 'react';

interface Props {
  /** One sentence about Juca. */
  welcome: string;
  title: string;
  text: string;
  /** The form. */
  children: ReactNode;
  /** Links to other pages. */
  footer?: ReactNode;
}

/** The layout of a sign-in page: a sentence about Juca beside the form; stacked on a phone. */
export function Sheet({ welcome, title, text, children, footer }: Props) {
  return (
    <div className="grid overflow-hidden rounded-island bg-surface desktop:grid-cols-2">
      <div className="flex flex-col justify-between gap-6 bg-surface-2 px-6 pt-7 pb-7 tablet:px-10 desktop:p-12">
        <p className="font-medium font-serif text-heading tracking-[-0.01em]">
          <span className="rounded-small bg-marker px-2 pt-1 pb-0.5 text-on-marker">Juca</span>
        </p>
        <p className="max-w-[24rem] text-balance font-serif text-heading desktop:mb-10 desktop:text-display">
          {welcome}
        </p>
      </div>
      <div className="flex flex-col gap-7 px-6 py-8 tablet:px-10 desktop:p-12">
        <header className="flex flex-col gap-2">
          <h1 className="text-balance font-serif text-display">{title}</h1>
          <p className="text-ink-2">{text}</p>
        </header>
        {children}
        {footer && <div className="text-ink-2">{footer}</div>}
      </div>
    </div>
  );
}
