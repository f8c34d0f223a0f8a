'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { getDecision, libraryKeys, removeDecision } from '#/lib/client/library/library-decisions.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog, DialogActions } from '../ui/overlay/Dialog.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { DecisionText } from './DecisionText.tsx';
import { useRemoval } from './useRemoval.ts';

interface Props {
  id: string;
  /** The decision's number, known from the list. */
  number: string;
  onClose: () => void;
}

/** One decision in full, with its provenance and a button to delete it. */
export function DecisionDialog({ id, number, onClose }: Props) {
  const common = useTranslations('common');
  const errorText = useErrorText();
  const query = useQuery({
    queryKey: libraryKeys.decision(id),
    queryFn: ({ signal }) => getDecision(id, signal),
  });
  return (
    <Dialog title={number} wide isOpen onOpenChange={(open) => !open && onClose()}>
      {query.data && <DecisionText decision={query.data} />}
      {query.isPending && <Skeleton className="h-72" />}
      {query.isError && <p role="alert">{errorText(query.error)}</p>}
      <DialogActions>
        {query.data && <RemoveButton id={id} onRemoved={onClose} />}
        <Button onPress={onClose}>{common('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** A button that asks for confirmation in place before it deletes. */
function RemoveButton({ id, onRemoved }: { id: string; onRemoved: () => void }) {
  const t = useTranslations('library.decision');
  const queries = useQueryClient();
  const { isAsking, ask, isRemoving, confirm } = useRemoval(async () => {
    await removeDecision(id);
    onRemoved();
    showToast(t('removed'));
    // A deleted decision is not requested again.
    await queries.invalidateQueries({
      queryKey: libraryKeys.root,
      predicate: ({ queryKey }) => queryKey[1] !== 'decision',
    });
  });
  if (!isAsking)
    return (
      <Button look="quiet" className="mr-auto" onPress={() => ask(true)}>
        {t('remove')}
      </Button>
    );
  return (
    <Button look="danger" className="mr-auto" isPending={isRemoving} onPress={() => void confirm()}>
      {t('removeConfirm')}
    </Button>
  );
}
