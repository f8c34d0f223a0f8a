'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMatters } from '#/hooks/matters/useMatters.ts';
import type { Session } from '#/lib/domain/session.ts';
import { LoadingRows, RowsFailed } from '../library/Rows.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import { Dialog, DialogActions } from '../ui/overlay/Dialog.tsx';

interface Props {
  session: Session;
  /** The chosen matter; null takes the session out of its own. */
  onMove: (matter: { id: string; name: string } | null) => void;
  onClose: () => void;
}

const choice =
  'flex min-h-11 w-full items-center rounded-control px-3.5 py-2 text-left hover:bg-surface-2 focus-visible:-outline-offset-2';

/** Chooses the matter that a session belongs to. */
export function MoveDialog({ session, onMove, onClose }: Props) {
  const t = useTranslations('matters');
  const common = useTranslations('common');
  const [query, setQuery] = useState('');
  const { matters, failed, retry, more } = useMatters({ query, state: '', tag: '' });
  const take = (matter: { id: string; name: string } | null) => {
    onMove(matter);
    onClose();
  };
  return (
    <Dialog title={t('moveTitle')} isOpen onOpenChange={(open) => !open && onClose()}>
      <TextField label={t('search')} type="search" value={query} onChange={setQuery} autoFocus />
      {failed && <RowsFailed onRetry={retry} />}
      {!matters && !failed && <LoadingRows />}
      <ul aria-label={t('title')} className="mt-3 flex max-h-[40dvh] flex-col overflow-y-auto">
        {session.matterId !== null && (
          <li>
            <button type="button" className={choice} onClick={() => take(null)}>
              {t('noMatter')}
            </button>
          </li>
        )}
        {matters
          ?.filter(({ id }) => id !== session.matterId)
          .map((matter) => (
            <li key={matter.id}>
              <button type="button" className={choice} onClick={() => take(matter)}>
                <span className="wrap-break-word">{matter.name}</span>
              </button>
            </li>
          ))}
        {matters?.length === 0 && <li className="px-3.5 py-2 text-ink-2">{t('noneFound')}</li>}
      </ul>
      <DialogActions>
        {more && (
          <Button look="quiet" onPress={more}>
            {t('more')}
          </Button>
        )}
        <Button onPress={onClose}>{common('cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
