'use client';

import { useTranslations } from 'use-intl';
import { ScreenTabs } from '../ui/ScreenTabs.tsx';

const paths = { deadlines: '/deadlines', calendars: '/deadlines/calendars' } as const;

/** The two parts of the deadlines. */
export function DeadlineTabs({ current }: { current: keyof typeof paths }) {
  const t = useTranslations('deadlines.tabs');
  const tabs = (['deadlines', 'calendars'] as const).map((part) => ({ path: paths[part], name: t(part) }));
  return <ScreenTabs label={t('label')} tabs={tabs} current={paths[current]} />;
}
