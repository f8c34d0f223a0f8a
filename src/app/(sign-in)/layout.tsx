import type { ReactNode } from 'react';
import { LanguageChoice } from '#/components/sign-in/LanguageChoice.tsx';
import { Announcer } from '#/components/ui/Announcer.tsx';

/** The ways in: one sheet on the paper, and nothing beside it but the language. */
export default function SignInLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col items-center gap-6 p-3 tablet:p-8">
      <main className="my-auto w-full max-w-[62rem]">{children}</main>
      <footer>
        <LanguageChoice />
      </footer>
      <Announcer />
    </div>
  );
}
