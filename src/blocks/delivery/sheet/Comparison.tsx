'use client';

import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { diffDocuments } from '#/lib/client/document/document-diff.ts';
import type { DocumentText } from '#/lib/client/document/edited.ts';
import { DiffText } from './DiffText.tsx';

interface Props {
  title: string;
  /** Undefined where it is not kept any more. */
  before: DocumentText | undefined;
  after: DocumentText;
  /** What is said beside the legend. */
  note?: string | undefined;
  /** What can be done about the differences. */
  children?: ReactNode;
}

/** What is different in a document from an earlier one; the focus goes to it when it opens. */
export function Comparison({ title, before, after, note, children }: Props) {
  const t = useTranslations('cards.delivery.diff');
  const lines = useMemo(() => before && diffDocuments(before, after), [before, after]);
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={title}
      className="space-y-3 rounded-control outline-offset-8"
    >
      <p className="font-medium">{title}</p>
      {lines ? (
        <>
          <p className="text-pretty text-ink-2 text-small">
            {t('legend')} {note}
          </p>
          <DiffText lines={lines} />
        </>
      ) : (
        <p className="text-ink-2">{t('notKept')}</p>
      )}
      {children}
    </section>
  );
}
