'use client';

import { useTranslations } from 'use-intl';
import { SourceLinks } from '../card/SourceLink.tsx';
import type { ChartContent } from './definition.ts';

interface Props {
  sessionId: string;
  content: ChartContent;
}

/** How likely the thesis is to prevail, in the lawyer's scale, and why. */
export function OutlookText({ sessionId, content }: Props) {
  const t = useTranslations('cards.chart');
  const { outlook, reasons = [] } = content;
  if (!outlook && reasons.length === 0) return <p className="text-pretty text-ink-2">{t('noOutlook')}</p>;
  return (
    <div className="space-y-3">
      {outlook && (
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <span className="font-serif text-display">{t(`outlook.${outlook}`)}</span>
          <span className="text-ink-2">{t('outlookAbout')}</span>
        </p>
      )}
      <ul className="space-y-2">
        {reasons.map(({ code, sources }) => (
          <li key={code} className="space-y-1">
            <p className="text-pretty">{t(`reason.${code}`)}</p>
            <SourceLinks sessionId={sessionId} sources={sources} />
          </li>
        ))}
      </ul>
    </div>
  );
}
