'use client';

import { CalendarClock, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useDated, useDeadlineWords } from '#/hooks/deadlines/useDeadlineWords.ts';
import type { Reckoning, Refusal } from '#/lib/domain/deadlines/reckoning.ts';
import { DayTable } from './DayTable.tsx';

/** A reckoning: the last day, what has to be known beside it, what was done in turn, and every day explained. */
export function Working({ result }: { result: Reckoning | Refusal }) {
  const t = useTranslations('deadlines.working');
  const words = useDeadlineWords();
  if ('refused' in result)
    return (
      <p role="alert" className="text-bad">
        {words.refusal(result)}
        <Source text={result.source} />
      </p>
    );
  return (
    <div className="space-y-5">
      <LastDay result={result} />
      <section aria-label={t('steps')}>
        <h3 className="mb-1.5 font-medium">{t('steps')}</h3>
        <ol className="list-decimal space-y-1 pl-5">
          {result.steps.map((step) => (
            <li key={`${step.code} ${step.day ?? ''} ${step.source}`} className="text-pretty">
              {words.step(step)}
              <Source text={step.source} />
            </li>
          ))}
        </ol>
      </section>
      <DayTable days={result.days} />
    </div>
  );
}

/** The date with its warnings beside it; of a notice that is read in two ways, both dates. */
function LastDay({ result }: { result: Pick<Reckoning, 'lastDay' | 'lastTime' | 'warnings'> }) {
  const t = useTranslations('deadlines.working');
  const dated = useDated();
  const words = useDeadlineWords();
  const { lastDay, lastTime, warnings } = result;
  const other = warnings.find(({ code }) => code === 'tacit_reading')?.days?.[0];
  return (
    <div className="space-y-3">
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        <Dated label={t('lastDay')}>
          {dated(lastDay)}
          {lastTime && ` · ${lastTime}`}
        </Dated>
        {other && <Dated label={t('otherReading')}>{dated(other)}</Dated>}
      </dl>
      {warnings.length > 0 && (
        <ul aria-label={t('warnings')} className="space-y-1.5">
          {warnings.map((warning) => (
            <li key={`${warning.code} ${warning.source}`} className="flex gap-2 text-caution text-small">
              <TriangleAlert aria-hidden size={15} strokeWidth={1.75} className="mt-0.5 shrink-0" />
              <span className="text-pretty">
                {words.warning(warning)}
                <Source text={warning.source} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Dated({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="flex items-center gap-1.5 text-ink-2 text-small">
        <CalendarClock aria-hidden size={14} strokeWidth={1.75} />
        {label}
      </dt>
      <dd className="font-serif text-heading tabular-nums">{children}</dd>
    </div>
  );
}

/** The article or act, after what it is behind; nothing where there is none. */
function Source({ text }: { text: string }) {
  return text ? <span className="text-ink-2 text-small"> ({text})</span> : null;
}
