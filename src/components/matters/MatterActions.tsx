'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useReplicas } from '#/hooks/session/replicas.tsx';
import { useIsThere } from '#/hooks/useIsThere.ts';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { mattersPath } from '#/lib/client/address/matter-address.ts';
import { goTo } from '#/lib/client/address/navigate.ts';
import { goToSession } from '#/lib/client/address/session-address.ts';
import {
  createInMatter,
  deleteMatter,
  matterExportAddress,
  matterKeys,
} from '#/lib/client/matters/matters.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import type { Matter } from '#/lib/domain/matters/matter.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { useRemoval } from '../library/useRemoval.ts';
import { Button } from '../ui/Button.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';

/** What can be done with a matter: begin a session in it, change, export and delete it. */
export function MatterActions({ matter, onEdit }: { matter: Matter; onEdit: () => void }) {
  const t = useTranslations('matters');
  const queries = useQueryClient();
  const replicas = useReplicas();
  const errorText = useErrorText();
  const isThere = useIsThere();
  // The same key until a session came of it, so that one whose answer was lost is not begun twice.
  const [key, setKey] = useState(newId);
  const [isBeginning, setBeginning] = useState(false);
  const begin = async () => {
    setBeginning(true);
    try {
      const { session } = await replicas.create(() => createInMatter(key, matter.id));
      setKey(newId());
      await queries.invalidateQueries({ queryKey: matterKeys.sessions(matter.id) });
      if (isThere.current) goToSession(session.id);
    } catch (error) {
      showToast(errorText(error));
    } finally {
      setBeginning(false);
    }
  };
  const { isAsking, ask, isRemoving, confirm } = useRemoval(async () => {
    await deleteMatter(matter.id);
    queries.removeQueries({ queryKey: matterKeys.one(matter.id) });
    await queries.invalidateQueries({ queryKey: matterKeys.all });
    showToast(t('deleted', { name: matter.name }));
    if (isThere.current) goTo(mattersPath);
  });
  return (
    <>
      <Button look="ink" isPending={isBeginning} onPress={() => void begin()}>
        {t('begin')}
      </Button>
      <Button onPress={onEdit}>{t('edit')}</Button>
      <LinkButton href={matterExportAddress(matter.id)} download>
        {t('export')}
      </LinkButton>
      <Button
        look={isAsking ? 'danger' : 'quiet'}
        isPending={isRemoving}
        onBlur={() => ask(false)}
        onPress={() => (isAsking ? void confirm() : ask(true))}
      >
        {t(isAsking ? 'deleteConfirm' : 'delete')}
      </Button>
    </>
  );
}
