'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { GoLink } from '#/components/ui/GoLink.tsx';
import { ScreenPage } from '#/components/ui/ScreenPage.tsx';
import { mattersPath } from '#/lib/client/address/matter-address.ts';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { draftOf } from '#/lib/client/matters/matter-draft.ts';
import { changeMatter, getMatter, type MatterInput, matterKeys } from '#/lib/client/matters/matters.ts';
import type { Matter } from '#/lib/domain/matters/matter.ts';
import { LoadingRows, RowsFailed } from '../library/Rows.tsx';
import { Notice } from '../ui/Notice.tsx';
import { MatterActions } from './MatterActions.tsx';
import { MatterDeadlines } from './MatterDeadlines.tsx';
import { MatterFacts } from './MatterFacts.tsx';
import { MatterForm } from './MatterForm.tsx';
import { MatterSessions } from './MatterSessions.tsx';

/** One matter: who is in it, where it is heard, its deadlines and its sessions. */
export function MatterView({ id = '' }: { id?: string }) {
  const t = useTranslations('matters');
  const query = useQuery({
    queryKey: matterKeys.one(id),
    queryFn: ({ signal }) => getMatter(id, signal),
    staleTime: 0,
  });
  if (query.data) return <Loaded key={id} matter={query.data} />;
  if (query.error instanceof ApiError && query.error.code === 'not_found') {
    return (
      <Notice
        title={t('gone')}
        actions={
          <GoLink path={mattersPath} className="underline">
            {t('title')}
          </GoLink>
        }
      >
        {t('goneText')}
      </Notice>
    );
  }
  return (
    <ScreenPage title={t('one')}>
      {query.isError ? <RowsFailed onRetry={() => void query.refetch()} /> : <LoadingRows />}
    </ScreenPage>
  );
}

function Loaded({ matter }: { matter: Matter }) {
  const t = useTranslations('matters');
  const queries = useQueryClient();
  const [edited, edit] = useState<Matter | null>(null);
  const save = async (fields: MatterInput): Promise<Matter | undefined> => {
    const { id, version } = edited ?? matter;
    const changed = await changeMatter(id, version, fields).catch(unlessConflict);
    if (!changed) {
      const now = await getMatter(id);
      queries.setQueryData(matterKeys.one(id), now);
      edit(now);
      return now;
    }
    queries.setQueryData(matterKeys.one(id), changed);
    await queries.invalidateQueries({ queryKey: matterKeys.all });
    edit(null);
    return undefined;
  };
  if (edited) {
    return (
      <ScreenPage title={edited.name} isNamed>
        <MatterForm
          initial={draftOf(edited)}
          id={edited.id}
          submit={t('save')}
          onCancel={() => edit(null)}
          onSave={save}
        />
      </ScreenPage>
    );
  }
  return (
    <ScreenPage
      title={matter.name}
      isNamed
      actions={<MatterActions matter={matter} onEdit={() => edit(matter)} />}
    >
      <MatterFacts matter={matter} />
      <MatterDeadlines matterId={matter.id} />
      <MatterSessions matterId={matter.id} />
    </ScreenPage>
  );
}

/** Nothing for a matter that changed since it was shown; any other error is thrown on. */
const unlessConflict = (error: unknown): undefined => {
  if (!(error instanceof ApiError && error.code === 'conflict')) throw error;
};
