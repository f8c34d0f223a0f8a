'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ScreenPage } from '#/components/ui/ScreenPage.tsx';
import { useIsThere } from '#/hooks/useIsThere.ts';
import { goToMatter, mattersPath } from '#/lib/client/address/matter-address.ts';
import { goTo } from '#/lib/client/address/navigate.ts';
import { makeOnce } from '#/lib/client/api/make-once.ts';
import { emptyDraft } from '#/lib/client/matters/matter-draft.ts';
import { changeMatter, createMatter, type MatterInput, matterKeys } from '#/lib/client/matters/matters.ts';
import type { Matter } from '#/lib/domain/matters/matter.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { MatterForm } from './MatterForm.tsx';

/** Makes a matter, after its parties were compared with those of all others. */
export function NewMatter() {
  const t = useTranslations('matters');
  const queries = useQueryClient();
  const isThere = useIsThere();
  const [save] = useState(saveUnderOneKey);
  const [initial] = useState(emptyDraft);
  return (
    <ScreenPage title={t('new')} text={t('newText')}>
      <MatterForm
        initial={initial}
        submit={t('create')}
        onCancel={() => goTo(mattersPath)}
        onSave={async (fields) => {
          const { id } = await save(fields);
          await queries.invalidateQueries({ queryKey: matterKeys.all });
          if (isThere.current) goToMatter(id);
          return undefined;
        }}
      />
    </ScreenPage>
  );
}

/** A matter whose answer was lost is not made twice. */
const saveUnderOneKey = () => {
  const key = newId();
  return makeOnce<MatterInput, Matter>({
    make: (fields) => createMatter(key, fields),
    change: ({ id, version }, fields) => changeMatter(id, version, fields),
  });
};
