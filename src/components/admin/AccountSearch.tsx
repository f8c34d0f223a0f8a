'use client';

import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/field/TextField.tsx';

/** Looks for accounts by a part of the e-mail; a form that leads to the page with the search in its address. */
export function AccountSearch({ search }: { search: string }) {
  const t = useTranslations('admin.accounts');
  return (
    <search>
      <form action="/admin" className="flex flex-wrap items-end gap-3">
        <TextField
          label={t('search')}
          name="search"
          type="search"
          defaultValue={search}
          maxLength={254}
          autoComplete="off"
          className="min-w-0 grow basis-40"
        />
        <Button type="submit" className="min-h-11">
          {t('find')}
        </Button>
      </form>
    </search>
  );
}
