'use client';

import { useTranslations } from 'use-intl';
import { GoLink } from '#/components/ui/GoLink.tsx';

const path = '/library/statutes';

/** Leads to where texts of statutes are imported. */
export function ImportTextsLink({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations('canvas.references');
  return (
    <p className="text-small">
      <GoLink path={path} onGo={onLeave} className="text-ink-2 underline underline-offset-3 hover:text-ink">
        {t('importTexts')}
      </GoLink>
    </p>
  );
}
