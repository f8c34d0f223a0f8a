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

/** Scrolls to the end; shows how many messages arrived there. It has a line of its own, so that it lies over no block. */
export function BelowButton({ isShown, count, onPress }: Props) {
  const t = useTranslations('canvas');
  if (!isShown) return null;
  return (
    <div className="flex shrink-0 justify-center py-1 print:hidden">
      <button
        type="button"
        onClick={onPress}
        className={classes(
          'touchable flex h-9 items-center gap-2 rounded-full border border-line bg-surface text-small hover:bg-surface-2',
          count > 0 ? 'px-4' : 'w-9 justify-center',
        )}
      >
        <ArrowDown aria-hidden size={16} strokeWidth={2} />
        <span className={count > 0 ? undefined : 'sr-only'}>{t('below', { count })}</span>
      </button>
    </div>
  );
}
