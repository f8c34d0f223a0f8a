import type { ReactNode } from 'react';
import { pageTitle } from '#/i18n/page-title.ts';
import { getTranslator } from '#/i18n/server.ts';
import { basicPath } from '#/lib/domain/basic-pages.ts';
import { type ErrorCode, errorCodes } from '#/lib/domain/errors.ts';
import { formOwner } from '#/lib/domain/page-headers.ts';
import { Submit } from './fields.tsx';

interface Props {
  title: string;
  user: { id: string; name: string };
  /** The code of a refusal, as it stands in the address. */
  error: unknown;
  children: ReactNode;
}

const isErrorCode = (value: unknown): value is ErrorCode => errorCodes.some((code) => code === value);

/** The frame of a basic page: where one is, who is signed in, and what was refused. */
export async function BasicPage({ title, user, error, children }: Props) {
  const t = await getTranslator();
  return (
    <div className="mx-auto flex min-h-dvh max-w-[44rem] flex-col gap-3 p-3 tablet:p-6">
      <title>{pageTitle(title)}</title>
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2 px-3 py-2">
        <a href={basicPath} className="grow font-serif text-heading">
          Juca
        </a>
        <span className="text-ink-2 text-small">{user.name}</span>
        <form method="post" action="/api/forms/sign-out">
          <input type="hidden" name={formOwner} value={user.id} />
          <Submit quiet>{t('shell.account.signOut')}</Submit>
        </form>
      </header>
      <main className="flex flex-col gap-3">
        <h1 className="px-3 font-serif text-display">{title}</h1>
        <p className="px-3 text-ink-2 text-small">{t('basic.note')}</p>
        {isErrorCode(error) && (
          <p role="alert" className="rounded-card bg-surface px-5 py-4 text-bad">
            {t(`errors.${error}`)}
          </p>
        )}
        {children}
      </main>
    </div>
  );
}
