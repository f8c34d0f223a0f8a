'use client';

import { ArrowDown } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';

interface Props {
  isShown: boolean;
  /** Number of messages that arrived below the viewport. */
  count: number;
  onPress: () => void;
}

/** Scrolls to the end; shows how many messages arrived there. */
export function BelowButton({ isShown, count, onPress }: Props) {
  const t = useTranslations('canvas');
  if (!isShown) return null;
  return (
    <div className="pointer-events-none absolute inset-x-0 bottom-3 z-10 flex justify-center px-6 tablet:justify-end">
      <button
        type="button"
        onClick={onPress}
        className={classes(
          'touchable pointer-events-auto flex h-9 items-center gap-2 rounded-full border border-line bg-surface text-small shadow-raised hover:bg-surface-2',
          count > 0 ? 'px-4' : 'w-9 justify-center',
        )}
      >
        <ArrowDown aria-hidden size={16} strokeWidth={2} />
        <span className={count > 0 ? undefined : 'sr-only'}>{t('below', { count })}</span>
      </button>
    </div>
  );
}
