'use client';

import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { classes } from './classes.ts';

interface Props {
  /** As `useNotKept` gives it. */
  because: 'full' | 'memory-only' | null;
  className?: string;
}

/** Stands beside a text that would be lost with the tab, and says so; nothing where it is kept on the device. */
export function NotKept({ because, className }: Props) {
  const t = useTranslations('common.notKept');
  if (because === null) return null;
  return (
    <p role="alert" className={classes('flex items-start gap-2 text-caution text-small', className)}>
      <TriangleAlert aria-hidden size={15} strokeWidth={1.75} className="mt-0.5 shrink-0" />
      <span>{t(because === 'full' ? 'full' : 'memoryOnly')}</span>
    </p>
  );
}
