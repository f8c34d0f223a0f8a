'use client';

import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { BlockViewProps } from './card-props.ts';
import { isBlockType } from './definitions.ts';
import { copyTextOf } from './message/text.ts';
import { PlainText } from './text/PlainText.tsx';

/** Stands for a block whose card threw an error: says which one, and has its text. */
export function FailedBlock({ block }: Pick<BlockViewProps, 'block'>) {
  const t = useTranslations();
  const type = isBlockType(block.type) ? t(`cards.${block.type}.name`) : block.type;
  return (
    <section className="space-y-3 rounded-card border border-line bg-surface-2 p-5">
      <p className="flex gap-2.5 text-caution">
        <TriangleAlert aria-hidden size={17} strokeWidth={1.75} className="mt-0.5 shrink-0" />
        {t('canvas.block.failed', { type })}
      </p>
      <details>
        <summary className="cursor-pointer font-medium text-ink-2 text-small">
          {t('canvas.block.failedText')}
        </summary>
        <PlainText text={copyTextOf(block)} />
      </details>
    </section>
  );
}
