'use client';

import type { MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { goTo, isPlainClick } from '#/lib/client/address/navigate.ts';

const path = '/library/statutes';

/** Leads to where texts of statutes are imported. */
export function ImportTextsLink({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations('canvas.references');
  const go = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onLeave();
    goTo(path);
  };
  return (
    <p className="text-small">
      <a href={path} onClick={go} className="text-ink-2 underline underline-offset-3 hover:text-ink">
        {t('importTexts')}
      </a>
    </p>
  );
}
