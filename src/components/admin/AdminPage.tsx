import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { LanguageChoice } from '../sign-in/LanguageChoice.tsx';
import { Announcer } from '../ui/Announcer.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';

interface Props {
  title: string;
  /** Where the way back leads, and what it says. */
  back: { href: string; text: string };
  children: ReactNode;
}

/** The frame of the pages of administration. */
export function AdminPage({ title, back, children }: Props) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-[62rem] flex-col gap-3 p-3 tablet:p-8">
      <header className="flex flex-wrap items-center gap-3 px-3 py-3">
        <h1 className="min-w-0 grow text-balance wrap-anywhere font-serif text-display">{title}</h1>
        <LinkButton href={back.href}>
          <ArrowLeft aria-hidden size={17} strokeWidth={1.75} />
          {back.text}
        </LinkButton>
      </header>
      <main className="flex flex-col gap-3">{children}</main>
      <footer className="mt-auto self-center pt-3">
        <LanguageChoice />
      </footer>
      <Announcer />
    </div>
  );
}
