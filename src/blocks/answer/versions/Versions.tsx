'use client';

import { ChevronLeft, ChevronRight, FileDiff } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { IconButton } from '#/components/ui/IconButton.tsx';
import { Comparison } from '../../delivery/sheet/Comparison.tsx';
import { asDocument } from './as-document.ts';

interface Props {
  /** Oldest first. */
  versions: readonly { text: string }[];
  /** Index of the one that is shown. */
  at: number;
  /** The question that this version answers, where it is another one than stands above. */
  question: string | undefined;
  onShow: (index: number) => void;
}

/** The versions of an answer that was asked for again: which is shown, the way to the others, and what changed. */
export function Versions({ versions, at, question, onShow }: Props) {
  const t = useTranslations('cards.answer.versions');
  const [isComparing, compare] = useState(false);
  const [before, after] = [versions[at - 1], versions[at]];
  return (
    <div className="space-y-3">
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset: nothing here is filled in */}
      <div
        role="group"
        aria-label={t('label')}
        className="flex flex-wrap items-center gap-1 text-ink-2 text-small"
      >
        <IconButton
          icon={ChevronLeft}
          label={t('previous')}
          isDisabled={at === 0}
          onPress={() => onShow(at - 1)}
        />
        <p role="status" className="min-w-14 text-center tabular-nums">
          {t('place', { at: at + 1, count: versions.length })}
        </p>
        <IconButton
          icon={ChevronRight}
          label={t('next')}
          isDisabled={at === versions.length - 1}
          onPress={() => onShow(at + 1)}
        />
        {before && (
          <Button look="quiet" aria-expanded={isComparing} onPress={() => compare(!isComparing)}>
            <FileDiff aria-hidden size={16} strokeWidth={1.75} />
            {t(isComparing ? 'hide' : 'compare')}
          </Button>
        )}
      </div>
      {question !== undefined && (
        <p className="reading wrap-break-word whitespace-pre-wrap border-line border-l-2 pl-4 text-ink-2 text-small">
          {t('question', { text: question })}
        </p>
      )}
      {isComparing && before && after && (
        <Comparison
          key={at}
          title={t('changed', { before: at, after: at + 1 })}
          before={asDocument(before.text)}
          after={asDocument(after.text)}
        />
      )}
    </div>
  );
}
