'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useWrittenDate } from '#/hooks/useWrittenDate.ts';
import { removeStatute, statuteKeys } from '#/lib/client/library/statutes.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import type { ListedStatute } from '#/lib/domain/library/statute-text.ts';
import { Button } from '../../ui/Button.tsx';
import { useRemoval } from '../useRemoval.ts';

interface Props {
  statute: ListedStatute;
  onReplace: () => void;
}

/** An imported statute: its name, its articles, the day of import, and what can be done with it. */
export function StatuteRow({ statute, onReplace }: Props) {
  const t = useTranslations('library.statutes');
  const written = useWrittenDate();
  const { title, articleCount, importedAt } = statute;
  const day = written(importedAt, { dateStyle: 'medium' });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-1 py-4 tablet:px-3">
      <div className="min-w-48 grow basis-0">
        <p className="wrap-break-word font-medium">{title}</p>
        <p className="text-ink-2 text-small tabular-nums">{t('facts', { count: articleCount, day })}</p>
      </div>
      <Button look="quiet" aria-label={t('replaceNamed', { title })} onPress={onReplace}>
        {t('replace')}
      </Button>
      <RemoveButton statute={statute} />
    </li>
  );
}

/** A button that asks for confirmation in place before it deletes. */
function RemoveButton({ statute: { urn, title } }: { statute: ListedStatute }) {
  const t = useTranslations('library.statutes');
  const queries = useQueryClient();
  const { isAsking, ask, isRemoving, confirm } = useRemoval(async () => {
    await removeStatute(urn);
    showToast(t('removed', { title }));
    await queries.invalidateQueries({ queryKey: statuteKeys.list });
  });
  return (
    <Button
      look={isAsking ? 'danger' : 'quiet'}
      isPending={isRemoving}
      aria-label={t(isAsking ? 'removeConfirmNamed' : 'removeNamed', { title })}
      onBlur={() => ask(false)}
      onPress={() => (isAsking ? void confirm() : ask(true))}
    >
      {t(isAsking ? 'removeConfirm' : 'remove')}
    </Button>
  );
}
