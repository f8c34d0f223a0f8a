'use client';

import { BookOpenText, Check, CircleHelp, History, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { classes } from '#/components/ui/classes.ts';
import { useWrittenDate } from '#/hooks/useWrittenDate.ts';
import type { CheckedReference } from '#/lib/domain/reference-report.ts';
import type { ArticlePlace } from './ArticleReader.tsx';

const icons = {
  confirmed: Check,
  superseded: History,
  not_in_library: CircleHelp,
  absent: TriangleAlert,
} as const;

interface Props {
  references: readonly CheckedReference[];
  onRead: (place: ArticlePlace) => void;
}

/** The references in the order of the text, each once, with its standing in words. */
export function ReferenceList({ references, onRead }: Props) {
  const unique = [...new Map(references.map((each) => [each.canonical, each])).values()];
  return (
    <ul className="divide-y divide-line">
      {unique.map((reference) => (
        <ReferenceRow key={reference.canonical} reference={reference} onRead={onRead} />
      ))}
    </ul>
  );
}

function ReferenceRow({ reference, onRead }: { reference: CheckedReference; onRead: Props['onRead'] }) {
  const t = useTranslations('canvas.references');
  const written = useWrittenDate();
  const { canonical, standing, reasons, detail, asOf, reading } = reference;
  const Icon = icons[standing];
  const day = asOf && written(asOf, { dateStyle: 'short', timeZone: 'UTC' });
  const why = reasons.map((reason) => t(`reason.${reason}`, { detail }));
  const remarks = [...why, ...(day && standing !== 'confirmed' ? [t('asOf', { day })] : [])];
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 tablet:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div>
        <p className="wrap-break-word font-medium">{canonical}</p>
        {reading?.isThere && (
          <Button
            look="quiet"
            className="-ml-4"
            aria-label={t('readNamed', { name: canonical })}
            onPress={() => onRead(reading)}
          >
            <BookOpenText aria-hidden size={16} strokeWidth={1.75} />
            {t('read')}
          </Button>
        )}
      </div>
      <div>
        <p className={classes('flex gap-2', standing !== 'confirmed' && 'text-caution')}>
          <Icon aria-hidden size={16} strokeWidth={1.75} className="mt-1 shrink-0" />
          {t(`standing.${standing}`)}
        </p>
        {remarks.length > 0 && <p className="text-pretty text-ink-2 text-small">{remarks.join('; ')}</p>}
      </div>
    </li>
  );
}
