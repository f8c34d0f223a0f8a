'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMatters } from '#/hooks/matters/useMatters.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import { Dialog, DialogActions } from '../ui/overlay/Dialog.tsx';
import { Spinner } from '../ui/Spinner.tsx';

type ChosenMatter = { id: string; name: string } | null;

interface Props {
  title: string;
  /** The matter that is chosen now, which is not offered; null for none. */
  current: string | null;
  /** Offers to choose no matter. */
  offersNone: boolean;
  onChoose: (matter: ChosenMatter) => void;
  onClose: () => void;
}

const choice =
  'flex min-h-11 w-full items-center rounded-control px-3.5 py-2 text-left hover:bg-surface-2 focus-visible:-outline-offset-2';

/** Chooses the matter that something belongs to. */
export function MatterDialog({ title, current, offersNone, onChoose, onClose }: Props) {
  const t = useTranslations('matters');
  const common = useTranslations('common');
  const [query, setQuery] = useState('');
  const { matters, failed, retry, more } = useMatters({ query, state: '', tag: '' });
  const take = (matter: ChosenMatter) => {
    onChoose(matter);
    onClose();
  };
  return (
    <Dialog title={title} isOpen onOpenChange={(open) => !open && onClose()}>
      <TextField label={t('search')} type="search" value={query} onChange={setQuery} autoFocus />
      {failed && (
        <div role="alert" className="mt-3 flex flex-wrap items-center gap-3">
          <p>{t('listFailed')}</p>
          <Button onPress={retry}>{common('retry')}</Button>
        </div>
      )}
      {!matters && !failed && <Spinner label={common('loading')} />}
      <ul aria-label={t('title')} className="mt-3 flex max-h-[40dvh] flex-col overflow-y-auto">
        {offersNone && (
          <li>
            <button type="button" className={choice} onClick={() => take(null)}>
              {t('noMatter')}
            </button>
          </li>
        )}
        {matters
          ?.filter(({ id }) => id !== current)
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
