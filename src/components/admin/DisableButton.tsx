'use client';

import { useTranslations } from 'use-intl';
import { answer, api } from '#/lib/client/api/client.ts';
import { Button } from '../ui/Button.tsx';
import { useDeed } from './useDeed.ts';

/** Disables an account, or enables it again. */
export function DisableButton({ id, disabled }: { id: string; disabled: boolean }) {
  const t = useTranslations('admin.account');
  const { pending, run } = useDeed();
  return (
    <Button
      look={disabled ? 'outline' : 'danger'}
      isPending={pending}
      className="self-start justify-self-start"
      onPress={() =>
        run(
          () => answer(api.admin.accounts[':id'].$patch({ param: { id }, json: { disabled: !disabled } })),
          t(disabled ? 'isEnabled' : 'isDisabled'),
        )
      }
    >
      {t(disabled ? 'enable' : 'disable')}
    </Button>
  );
}
