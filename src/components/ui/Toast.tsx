'use client';

import { X } from 'lucide-react';
import { useEffect } from 'react';
import {
  UNSTABLE_ToastRegion as Region,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_Toast as ToastFrame,
  UNSTABLE_ToastQueue as ToastQueue,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { matchesShortcut } from '#/lib/client/keys/shortcut.ts';
import { onToast, type Toast } from '#/lib/client/notices/toast.ts';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';

const queue = new ToastQueue<Toast>({ maxVisibleToasts: 3 });

/** Milliseconds that a toast stays; the timer pauses while it is hovered or focused. */
const toastTime = 10_000;

const show = ({ text, action, about }: Toast): void => {
  const earlier = about && queue.visibleToasts.find(({ content }) => content.about === about);
  if (earlier) queue.close(earlier.key);
  const run = () => {
    queue.close(key);
    action?.run();
  };
  const key = queue.add(
    { text, ...(about && { about }), ...(action && { action: { label: action.label, run } }) },
    { timeout: toastTime },
  );
};

/** The toasts that are shown. */
export function ToastRegion() {
  const t = useTranslations('common');
  useEffect(() => onToast(show), []);
  useUndoKey();
  return (
    <Region
      queue={queue}
      className="fixed inset-x-3 bottom-24 z-50 flex flex-col gap-2 rounded-card outline-none tablet:right-auto tablet:bottom-22 tablet:left-6 tablet:w-96"
    >
      {({ toast }) => (
        <ToastFrame
          toast={toast}
          className="flex items-center gap-2 rounded-card bg-ink py-2 pr-2 pl-5 text-surface shadow-raised"
        >
          <ToastContent className="min-w-0 grow py-1">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              look="quiet"
              className="text-surface hover:bg-surface/15"
              onPress={toast.content.action.run}
            >
              {toast.content.action.label}
            </Button>
          )}
          <IconButton
            slot="close"
            icon={X}
            label={t('dismiss')}
            placement="top"
            className="text-surface hover:bg-surface/15 hover:text-surface"
          />
        </ToastFrame>
      )}
    </Region>
  );
}

/** Ctrl+Z, or ⌘Z, outside of a text does what the newest toast offers, which is to undo. */
const useUndoKey = (): void =>
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!matchesShortcut(event, 'Mod+Z') || event.shiftKey) return;
      if (event.defaultPrevented || isText(event.target)) return;
      const newest = queue.visibleToasts.find(({ content }) => content.action);
      if (!newest) return;
      event.preventDefault();
      newest.content.action?.run();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;
