'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { answer, api } from '#/lib/client/api/client.ts';
import { Button } from '../ui/Button.tsx';
import { Secret } from './Secret.tsx';
import { useDeed } from './useDeed.ts';

/** Gives an account a link for a new password, or the new password itself. */
export function PasswordGifts({ id }: { id: string }) {
  const t = useTranslations('admin.account');
  const { pending, run } = useDeed();
  const [given, setGiven] = useState<{ label: string; value: string; text: string }>();
  const param = { id };
  const giveLink = () =>
    run(async () => {
      const { path } = await answer(api.admin.accounts[':id']['reset-link'].$post({ param }));
      setGiven({ label: t('link'), value: location.origin + path, text: t('linkText') });
    });
  const givePassword = () =>
    run(async () => {
      const { password } = await answer(api.admin.accounts[':id'].password.$post({ param }));
      setGiven({ label: t('password'), value: password, text: t('passwordText') });
    });
  return (
    <div className="flex min-w-0 flex-col gap-5">
      <div className="flex flex-wrap gap-3">
        <Button isPending={pending} onPress={giveLink}>
          {t('giveLink')}
        </Button>
        <Button isPending={pending} look="danger" onPress={givePassword}>
          {t('givePassword')}
        </Button>
      </div>
      {given && <Secret {...given} />}
    </div>
  );
}
