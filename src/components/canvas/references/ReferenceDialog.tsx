'use client';

import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Dialog, DialogActions } from '#/components/ui/overlay/Dialog.tsx';
import { Spinner } from '#/components/ui/Spinner.tsx';
import { useWrittenDate } from '#/hooks/useWrittenDate.ts';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { checkReferences } from '#/lib/client/references/check-references.ts';
import type { ReferenceReport } from '#/lib/domain/reference-report.ts';
import { type ArticlePlace, ArticleReader } from './ArticleReader.tsx';
import { ImportTextsLink } from './ImportTextsLink.tsx';
import { QuotationList } from './QuotationList.tsx';
import { ReferenceList } from './ReferenceList.tsx';

interface Props {
  blockId: string;
  version: number;
  text: string;
  onClose: () => void;
}

/** Whether what a block cites exists: every reference of it with its standing. Nothing of it is stored. */
export function ReferenceDialog({ blockId, version, text, onClose }: Props) {
  const t = useTranslations('canvas.references');
  const common = useTranslations('common');
  const errorText = useErrorText();
  const [reading, setReading] = useState<ArticlePlace | null>(null);
  const opener = useRef<Element | null>(null);
  const read = (place: ArticlePlace) => {
    opener.current = document.activeElement;
    setReading(place);
  };
  const goBack = () => {
    flushSync(() => setReading(null));
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  const query = useQuery({
    queryKey: ['references', blockId, version],
    queryFn: ({ signal }) => checkReferences(text, signal),
    // The library may have changed since.
    gcTime: 0,
  });
  return (
    <Dialog title={t('title')} wide isOpen onOpenChange={(open) => !open && onClose()}>
      {query.isPending && <Spinner label={t('checking')} />}
      {query.isError && <p role="alert">{errorText(query.error)}</p>}
      {query.data && (
        // Hidden, not gone, so that the way back leads to the reference that was read.
        <div hidden={reading !== null}>
          <Report report={query.data} onRead={read} onLeave={onClose} />
        </div>
      )}
      {reading && <ArticleReader place={reading} onBack={goBack} />}
      <DialogActions>
        <Button onPress={onClose}>{common('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

interface ReportProps {
  report: ReferenceReport;
  onRead: (place: ArticlePlace) => void;
  onLeave: () => void;
}

function Report({ report, onRead, onLeave }: ReportProps) {
  const t = useTranslations('canvas.references');
  const written = useWrittenDate();
  if (report.references.length === 0) return <p className="text-ink-2">{t('nothing')}</p>;
  const day = written(report.tableMadeOn, { dateStyle: 'short', timeZone: 'UTC' });
  return (
    <div className="space-y-5">
      <p className="text-pretty text-ink-2">{t('article', { day })}</p>
      <ReferenceList references={report.references} onRead={onRead} />
      <QuotationList quotations={report.quotations} />
      {report.omitted > 0 && <p className="text-caution">{t('omitted', { count: report.omitted })}</p>}
      {report.references.some(({ reading }) => reading?.isThere === false) && (
        <ImportTextsLink onLeave={onLeave} />
      )}
    </div>
  );
}
