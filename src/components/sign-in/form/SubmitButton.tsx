'use client';

import { useTranslations } from 'use-intl';
import { Button } from '../../ui/Button.tsx';

/** Sends the form; stays in its place, and says so, while the answer is awaited. */
export function SubmitButton({ children, sending }: { children: string; sending: boolean }) {
  const t = useTranslations('signIn');
  return (
    <Button type="submit" look="ink" isPending={sending} className="h-12 w-full data-pending:opacity-70">
      {sending ? t('working') : children}
    </Button>
  );
}
