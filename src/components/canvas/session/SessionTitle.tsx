'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RenameField } from '#/components/session/RenameField.tsx';
import { useArrange } from '#/hooks/session/useArrange.ts';
import type { Session } from '#/lib/domain/session.ts';

/** The title of the open session; a press renames it in its place. In the trash it can only be read. */
export function SessionTitle({ session }: { session: Session }) {
  const t = useTranslations('canvas');
  const { rename } = useArrange();
  const [isRenaming, setRenaming] = useState(false);
  const [takesFocus, setTakesFocus] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus && !isRenaming) button.current?.focus();
  }, [takesFocus, isRenaming]);
  const title = session.title || t('untitled');
  if (session.shelf === 'trash')
    return (
      <p dir="auto" className="truncate font-serif text-heading">
        {title}
      </p>
    );
  if (isRenaming) {
    const done = (focus: boolean) => {
      setTakesFocus(focus);
      setRenaming(false);
    };
    return <RenameField session={session} rename={rename} onDone={done} />;
  }
  return (
    <button
      ref={button}
      type="button"
      title={t('rename')}
      onClick={() => setRenaming(true)}
      className="-mx-2 block max-w-full cursor-text truncate rounded-control px-2 text-left font-serif text-heading transition-colors hover:bg-surface-2"
    >
      <bdi>{title}</bdi>
      <span className="sr-only">, {t('rename')}</span>
    </button>
  );
}
