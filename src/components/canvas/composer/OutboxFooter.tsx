'use client';

import { CircleAlert, Clock, CloudOff, LoaderCircle } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { NotKept } from '#/components/ui/NotKept.tsx';
import { useNotKept } from '#/hooks/typed/typed.tsx';
import type { OutboxEntry } from '#/lib/client/outbox/outbox.ts';
import { outboxSlot } from '#/lib/client/outbox/outbox-items.ts';
import type { OutboxActions } from './outbox-actions.ts';
import { useOffline } from './useOffline.ts';

type Props = OutboxActions & { entry: OutboxEntry };

const icons = { sending: LoaderCircle, waiting: Clock, held: Clock, offline: CloudOff } as const;

/** How a message on its way is doing, and what to do where it is not. */
export function OutboxFooter({ entry, onRetry, onTakeBack, onDiscard }: Props) {
  const t = useTranslations('canvas.outbox');
  const isOffline = useOffline();
  const notKept = useNotKept(outboxSlot(entry.place, entry.blockId));
  if (entry.state === 'failed') {
    return (
      <div className="flex flex-wrap items-center justify-end gap-x-2 gap-y-1 py-1 text-small">
        <Reason entry={entry} />
        <NotKept because={notKept} />
        <Button onPress={() => onRetry(entry)}>{t('retry')}</Button>
        <Button onPress={() => onTakeBack(entry)}>{t('edit')}</Button>
        <Button look="quiet" onPress={() => onDiscard(entry)}>
          {t('discard')}
        </Button>
      </div>
    );
  }
  const state = isOffline ? 'offline' : entry.state;
  const Icon = icons[state];
  return (
    <div data-state={state} className="flex flex-wrap items-center gap-2 text-ink-2 text-small">
      <Icon aria-hidden size={15} className={state === 'sending' ? 'animate-spin' : ''} />
      <span>{t(state === 'offline' && notKept ? 'offlineNotKept' : state)}</span>
      {state === 'waiting' && (
        <Button look="quiet" onPress={() => onRetry(entry)}>
          {t('retry')}
        </Button>
      )}
      {state === 'held' && (
        <>
          <Button look="quiet" onPress={() => onTakeBack(entry)}>
            {t('edit')}
          </Button>
          <Button look="quiet" onPress={() => onDiscard(entry)}>
            {t('discard')}
          </Button>
        </>
      )}
      {state !== 'sending' && <NotKept because={notKept} className="basis-full" />}
    </div>
  );
}

const told = [
  'conflict',
  'forbidden',
  'invalid',
  'limit',
  'not_found',
  'other_account',
  'too_large',
  'unauthenticated',
] as const;

/** That it was refused, and why. */
function Reason({ entry }: { entry: OutboxEntry }) {
  const t = useTranslations('canvas.outbox');
  const code = told.find((each) => each === entry.refused?.code) ?? 'other';
  const max = entry.refused?.details.max ?? 0;
  return (
    <p className="flex items-start gap-2 text-bad">
      <CircleAlert aria-hidden size={15} className="mt-0.5 shrink-0" />
      <span>
        <strong className="font-medium">{t('failed')}.</strong>{' '}
        {t(`reason.${code}`, { max: code === 'too_large' ? Math.floor(max / 1_024) : max })}
      </span>
    </p>
  );
}
