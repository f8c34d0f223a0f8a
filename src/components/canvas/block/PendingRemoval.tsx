'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import type { Block } from '#/lib/domain/session.ts';
import { useFocusToMessage } from './hand-focus-on.ts';
import type { Removals } from './useRemovals.ts';

/** Stands where a message is about to be removed, for as long as that can be undone. */
export function PendingRemoval({ block, removals }: { block: Block; removals: Removals }) {
  const t = useTranslations('canvas.removal');
  const element = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useFocusToMessage(element);
  // A row that comes back into sight takes no focus.
  const begin = useEffectEvent(() => {
    if (removals.takesFocus(block.id)) undo.current?.focus({ preventScroll: true });
  });
  useEffect(() => begin(), []);
  const isSending = removals.isSending(block.id);
  return (
    <div
      ref={element}
      role="status"
      className="flex flex-wrap items-center gap-2 rounded-card border border-control border-dashed px-5 py-3 text-ink-2"
    >
      <p className="grow">{t('pending')}</p>
      <Button ref={undo} isPending={isSending} onPress={() => removals.undo(block)}>
        {t('undo')}
      </Button>
      <Button look="quiet" isPending={isSending} onPress={() => removals.finish(block)}>
        {t('now')}
      </Button>
    </div>
  );
}
