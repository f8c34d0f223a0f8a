'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ScreenPage } from '#/components/ui/ScreenPage.tsx';
import { useMatters } from '#/hooks/matters/useMatters.ts';
import { newMatterPath } from '#/lib/client/address/matter-address.ts';
import { goTo } from '#/lib/client/address/navigate.ts';
import type { MatterFilter } from '#/lib/client/matters/matters.ts';
import { matterStates } from '#/lib/domain/matters/matter-terms.ts';
import { LoadingRows, RowsFailed } from '../library/Rows.tsx';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/field/Select.tsx';
import { TextField } from '../ui/field/TextField.tsx';
import { Notice } from '../ui/Notice.tsx';
import { MatterRow } from './MatterRow.tsx';

const everything: MatterFilter = { query: '', state: '', tag: '' };

/** All matters of the reader, by name. */
export function Matters() {
  const t = useTranslations('matters');
  const [filter, choose] = useState(everything);
  const { matters, failed, retry, more, loadingMore } = useMatters(filter);
  const isFiltered = filter.query !== '' || filter.state !== '';
  return (
    <ScreenPage title={t('title')} text={t('text')}>
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          className="min-w-56 grow"
          label={t('search')}
          type="search"
          value={filter.query}
          maxLength={200}
          onChange={(query) => choose((before) => ({ ...before, query }))}
        />
        <Select<MatterFilter['state']>
          label={t('fields.state')}
          value={filter.state}
          onChoose={(state) => choose((before) => ({ ...before, state }))}
          options={[
            { value: '', label: t('anyState') },
            ...matterStates.map((value) => ({ value, label: t(`states.${value}`) })),
          ]}
        />
        <Button look="ink" onPress={() => goTo(newMatterPath)}>
          {t('new')}
        </Button>
      </div>
      {failed && <RowsFailed onRetry={retry} />}
      {!matters && !failed && <LoadingRows />}
      {matters?.length === 0 && (
        <Notice size="panel" role="status" title={t(isFiltered ? 'noneFound' : 'none')}>
          {t(isFiltered ? 'noneFoundText' : 'noneText')}
        </Notice>
      )}
      {matters && matters.length > 0 && (
        <ul aria-label={t('title')} className="divide-y divide-line">
          {matters.map((matter) => (
            <MatterRow key={matter.id} matter={matter} />
          ))}
        </ul>
      )}
      {more && (
        <Button className="self-center" isPending={loadingMore} onPress={more}>
          {t('more')}
        </Button>
      )}
    </ScreenPage>
  );
}
