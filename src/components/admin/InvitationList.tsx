'use client';

import { useTranslations } from 'use-intl';
import type { Invitation } from '#/lib/domain/administration.ts';
import { Button } from '../ui/Button.tsx';
import { useReader } from './useReader.ts';

interface Props {
  invitations: readonly Invitation[];
  disabled: boolean;
  onRevoke: (id: string) => void;
}

/** The invitations that are open, each with a button that revokes it. */
export function InvitationList({ invitations, disabled, onRevoke }: Props) {
  const t = useTranslations('admin.invitations');
  const { date } = useReader();
  if (invitations.length === 0) return <p className="text-ink-2">{t('none')}</p>;
  return (
    <ul className="flex flex-col divide-y divide-line border-line border-y">
      {invitations.map(({ id, email, expiresAt }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
          <div className="min-w-0 grow basis-48">
            <p className="wrap-anywhere font-medium">{email ?? t('anyone')}</p>
            <p className="text-ink-2 text-small">{t('until', { date: date(expiresAt) })}</p>
          </div>
          <Button
            isPending={disabled}
            aria-label={t('revokeOne', { email: email ?? t('anyone') })}
            onPress={() => onRevoke(id)}
          >
            {t('revoke')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
