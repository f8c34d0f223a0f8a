'use client';

import { useTranslations } from 'use-intl';
import { type AskedSearch, narrowing } from '#/lib/client/search/asked-search.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

interface Props {
  asked: AskedSearch;
  onChange: (change: Partial<AskedSearch>) => void;
}

const noFilters = Object.fromEntries(narrowing.map((name) => [name, undefined])) as Partial<AskedSearch>;

/** Says that nothing was found, and offers what may find more. */
export function NothingFound({ asked, onChange }: Props) {
  const t = useTranslations('search.nothing');
  const isNarrowed = narrowing.some((name) => asked[name] !== undefined);
  return (
    <Notice
      size="panel"
      title={t('title')}
      actions={
        <>
          {isNarrowed && <Button onPress={() => onChange(noFilters)}>{t('withoutFilters')}</Button>}
          {!asked.archived && <Button onPress={() => onChange({ archived: 'true' })}>{t('archived')}</Button>}
          {!asked.library && <Button onPress={() => onChange({ library: 'true' })}>{t('library')}</Button>}
        </>
      }
    >
      {t('text')}
    </Notice>
  );
}
