'use client';

import { useTranslations } from 'use-intl';
import { ScreenTabs } from '../ui/ScreenTabs.tsx';

const paths = { decisions: '/library', statutes: '/library/statutes' } as const;

/** The two parts of the library. */
export function LibraryTabs({ current }: { current: keyof typeof paths }) {
  const t = useTranslations('library.tabs');
  const tabs = (['decisions', 'statutes'] as const).map((part) => ({ path: paths[part], name: t(part) }));
  return <ScreenTabs label={t('label')} tabs={tabs} current={paths[current]} />;
}
