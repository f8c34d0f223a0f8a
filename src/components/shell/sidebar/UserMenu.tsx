'use client';

import { useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { later } from '#/components/ui/later.tsx';
import { opensMenu } from '#/components/ui/overlay/opens-menu.ts';
import { useShell } from '../frame/ShellContext.tsx';

const UserMenuList = later(() => import('./UserMenuList.tsx').then((module) => module.UserMenuList));

/** Names the signed-in user; opens the account, the preferences and the commands of the user's menu. */
export function UserMenu({ narrow }: { narrow: boolean }) {
  const t = useTranslations();
  const { user } = useShell();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <AriaButton
        ref={button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
        onKeyDown={({ key }) => opensMenu(key) && setOpen(true)}
        className={classes(
          'flex min-w-0 items-center gap-2.5 rounded-full p-1.5 text-left transition hover:bg-surface-2 aria-expanded:bg-surface-2',
          !narrow && 'grow pr-4',
        )}
      >
        <span
          aria-hidden
          className="inline-flex size-8 shrink-0 items-center justify-center rounded-full bg-ink font-medium text-small text-surface"
        >
          {initials(user.name)}
        </span>
        <span className={narrow ? 'sr-only' : 'truncate'}>
          {user.name}
          <span className="sr-only">: {t('shell.account.menu')}</span>
        </span>
      </AriaButton>
      {isOpen && <UserMenuList anchor={button} onOpenChange={setOpen} />}
    </>
  );
}

const initials = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return [first, last].map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
};
