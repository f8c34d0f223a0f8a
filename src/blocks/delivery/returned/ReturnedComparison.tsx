'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { diffDocuments } from '#/lib/client/document/document-diff.ts';
import type { DocumentText } from '#/lib/client/document/edited.ts';
import { DiffText } from '../sheet/DiffText.tsx';
import type { ReturnedDocument } from './useReturnedDocument.ts';

interface Props {
  stored: DocumentText;
  returned: ReturnedDocument;
  text: DocumentText;
}

/** What is different in the document that came back, before anything of it is stored. */
export function ReturnedComparison({ stored, returned, text }: Props) {
  const t = useTranslations('cards.delivery');
  const lines = useMemo(() => diffDocuments(stored, text), [stored, text]);
  const inQuestion = useMemo(() => countInQuestion(text) - countInQuestion(stored), [stored, text]);
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={t('returned.title')}
      className="space-y-3 rounded-control outline-offset-8"
    >
      <p className="font-medium">{t('returned.title')}</p>
      <p className="text-pretty text-ink-2 text-small">
        {t('diff.legend')} {inQuestion > 0 && t('returned.inQuestion', { count: inQuestion })}
      </p>
      <DiffText lines={lines} />
      <div className="flex flex-wrap gap-2">
        <Button onPress={returned.discard}>{t('returned.discard')}</Button>
        <Button look="ink" isPending={returned.isPending} onPress={() => void returned.takeIn()}>
          {t('returned.take')}
        </Button>
      </div>
    </section>
  );
}

const countInQuestion = ({ sections, paths }: DocumentText): number =>
  [...sections.flatMap(({ statements }) => statements), ...paths.flatMap(({ steps }) => steps)].filter(
    ({ edited }) => edited,
  ).length;
