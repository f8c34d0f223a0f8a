'use client';

import { useRouter } from 'next/navigation';
import { useRef, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { postAuth } from '#/lib/client/api/auth.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { Button } from '../ui/Button.tsx';
import { type SignInEntry, SignInRow } from './SignInRow.tsx';

/** The browsers that are signed in. The other ones can be signed out, one by one or all at once. */
export function SignInList({ signIns }: { signIns: SignInEntry[] }) {
  const t = useTranslations('account.signIns');
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  // Keeps the keyboard when the row of a sign-in goes.
  const place = useRef<HTMLDivElement>(null);
  const end = (path: `/api/auth/${string}`, body: object, done: string) =>
    startTransition(async () => {
      try {
        await postAuth(path, body);
        showToast(done);
        place.current?.focus();
      } catch {
        showToast(t('failed'));
      }
      router.refresh();
    });
  return (
    <div ref={place} tabIndex={-1} className="flex flex-col gap-5">
      <ul className="flex flex-col divide-y divide-line border-line border-y">
        {signIns.map((signIn) => (
          <SignInRow
            key={signIn.id}
            signIn={signIn}
            disabled={pending}
            onEnd={() => end('/api/auth/end-sign-in', { id: signIn.id }, t('ended'))}
          />
        ))}
      </ul>
      {signIns.some(({ current }) => !current) && (
        <Button
          look="danger"
          isPending={pending}
          className="self-start"
          onPress={() => end('/api/auth/end-other-sign-ins', {}, t('endedAll'))}
        >
          {t('endAll')}
        </Button>
      )}
    </div>
  );
}
