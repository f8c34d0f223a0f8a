'use client';

import { useTranslations } from 'use-intl';
import type { CheckedQuotation } from '#/lib/domain/reference-report.ts';

/** Quotations of decisions that the library has, and whether it has the words; nothing where there are none. */
export function QuotationList({ quotations }: { quotations: readonly CheckedQuotation[] }) {
  const t = useTranslations('canvas.references');
  if (quotations.length === 0) return null;
  return (
    <section className="space-y-3">
      <h3 className="font-serif text-heading">{t('quotations')}</h3>
      <ul className="space-y-3">
        {quotations.map(({ text, start, of, isVerbatim }) => (
          <li key={start} className="space-y-1">
            <p className="wrap-break-word line-clamp-3 text-ink-2">“{text}”</p>
            <p className={isVerbatim ? undefined : 'text-caution'}>
              {of}: {t(isVerbatim ? 'verbatim' : 'differs')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
