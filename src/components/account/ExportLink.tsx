'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { exportAddress } from '#/lib/client/api/account.ts';
import { LinkButton } from '../ui/LinkButton.tsx';

/** Downloads everything of the signed-in user. */
export function ExportLink() {
  const t = useTranslations('account.export');
  return (
    <LinkButton href={exportAddress} download className="self-start justify-self-start">
      <Download aria-hidden size={17} strokeWidth={1.75} />
      {t('link')}
    </LinkButton>
  );
}
