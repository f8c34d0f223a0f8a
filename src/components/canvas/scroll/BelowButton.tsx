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

/**
 * Scrolls to the end; shows how many messages arrived there. On a phone it has a line of its own, so that it lies over no
 * card. The line is always there: one that came and went would move what is about to be pressed.
 */
export function BelowButton({ isShown, count, onPress }: Props) {
  const t = useTranslations('canvas');
  return (
    <div className="relative h-11 shrink-0 tablet:h-0 print:hidden">
      {isShown && (
        <button
          type="button"
          onClick={onPress}
          className={classes(
            'touchable absolute bottom-1 left-1/2 z-10 flex h-9 -translate-x-1/2 items-center gap-2 rounded-full border border-line bg-surface text-small hover:bg-surface-2',
            'tablet:right-6 tablet:bottom-3 tablet:left-auto tablet:translate-x-0 tablet:shadow-raised',
            count > 0 ? 'px-4' : 'w-9 justify-center',
          )}
        >
          <ArrowDown aria-hidden size={16} strokeWidth={2} />
          <span className={count > 0 ? undefined : 'sr-only'}>{t('below', { count })}</span>
        </button>
      )}
    </div>
  );
}
