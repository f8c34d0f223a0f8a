import type { ReactNode } from 'react';

/** A section of the account page: its title on the left, its controls on the right; stacked on a phone. */
export function Section({ title, text, children }: { title: string; text?: string; children?: ReactNode }) {
  return (
    <section className="grid gap-x-10 gap-y-5 rounded-island bg-surface px-6 py-7 tablet:px-10 desktop:grid-cols-[14rem_1fr] desktop:py-10">
      <header className="flex flex-col gap-2">
        <h2 className="font-serif text-heading">{title}</h2>
        {text && <p className="text-pretty text-ink-2 text-small">{text}</p>}
      </header>
      {children}
    </section>
  );
}
