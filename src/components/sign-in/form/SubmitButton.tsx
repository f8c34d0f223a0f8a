'use client';

import { useTranslations } from 'use-intl';
import { Button } from '../../ui/Button.tsx';

/** Submits the form; shows that it is pending until the answer arrives. */
export function SubmitButton({ children, sending }: { children: string; sending: boolean }) {
  const t = useTranslations('signIn');
  return (
    <Button type="submit" look="ink" isPending={sending} className="h-12 w-full data-pending:opacity-70">
      {sending ? t('working') : children}
    </Button>
  );
}
