'use client';

import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { answer, api } from '#/lib/client/api/client.ts';
import type { AccountSignIn } from '#/lib/domain/administration.ts';
import { browserName } from '../account/browser-name.ts';
import { Button } from '../ui/Button.tsx';
import { useDeed } from './useDeed.ts';
import { useReader } from './useReader.ts';

/** The browsers in which an account is signed in, with a button that signs all of them out. */
export function AccountSignIns({ id, signIns }: { id: string; signIns: readonly AccountSignIn[] }) {
  const t = useTranslations('admin.account');
  const names = useTranslations('account.signIns');
  const { date } = useReader();
  const { pending, run } = useDeed();
  // Keeps the keyboard when the button goes.
  const place = useRef<HTMLDivElement>(null);
  const deviceOf = (userAgent: string) => {
    const name = browserName(userAgent);
    return name ? names('browser', { browser: name.browser, system: name.system }) : names('unknown');
  };
  return (
    <div ref={place} tabIndex={-1} className="flex min-w-0 flex-col gap-5">
      {signIns.length === 0 ? (
        <p className="text-ink-2">{t('noSignIns')}</p>
      ) : (
        <>
          <ul className="flex flex-col divide-y divide-line border-line border-y">
            {signIns.map((signIn) => (
              <li key={signIn.id} className="flex flex-col gap-0.5 py-3">
                <p className="font-medium">{deviceOf(signIn.userAgent)}</p>
                <p className="wrap-anywhere text-ink-2 text-small">
                  {names('since', { date: date(signIn.signedInAt) })}
                  {signIn.address && ` · ${names('from', { address: signIn.address })}`}
                </p>
              </li>
            ))}
          </ul>
          <Button
            look="danger"
            isPending={pending}
            className="self-start"
            onPress={() =>
              run(async () => {
                await answer(api.admin.accounts[':id']['sign-ins'].$delete({ param: { id } }));
                place.current?.focus();
              }, t('signInsEnded'))
            }
          >
            {t('endSignIns')}
          </Button>
        </>
      )}
    </div>
  );
}
