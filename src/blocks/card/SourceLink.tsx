'use client';

import type { ReactNode } from 'react';
import { useLocale, useTimeZone, useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { exactDate } from '#/lib/client/reading/dates.ts';
import { labelOf } from '#/lib/domain/block-content.ts';
import type { Block } from '#/lib/domain/session.ts';
import { isWorkingType } from '../definitions.ts';
import { BlockLink } from './BlockLink.tsx';
import { useSourceBlock } from './useSourceBlock.ts';

interface Props {
  sessionId: string;
  blockId: string;
  /** What the link says; the block's own name where there is nothing else. */
  children?: ReactNode;
  /** Without the underline, where the children show what leads there. */
  isPlain?: boolean;
}

/** Leads to the block that a statement rests on; words only, where that block is not loaded or was removed. */
export function SourceLink({ sessionId, blockId, children, isPlain = false }: Props) {
  const t = useTranslations('cards.source');
  const block = useSourceBlock(sessionId, blockId);
  const name = useSourceName(block);
  if (!block) return <span className="text-ink-2">{children ?? t('earlier')}</span>;
  if (block.removedAt !== null) return <span className="text-ink-2">{t('removed')}</span>;
  return (
    <BlockLink
      position={block.position}
      title={children ? name : undefined}
      className={classes(
        'group/source touchable rounded-small text-ink-2 hover:text-ink',
        !isPlain && 'underline decoration-1 decoration-control underline-offset-3 hover:decoration-ink',
      )}
    >
      {children ?? name}
    </BlockLink>
  );
}

/** The links to all blocks that a statement rests on, in a row. */
export function SourceLinks({ sessionId, sources }: { sessionId: string; sources: readonly string[] }) {
  const t = useTranslations('cards.source');
  if (sources.length === 0) return null;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2.5 gap-y-1 text-small">
      <span className="text-ink-2">{t('from')}</span>
      {sources.map((blockId) => (
        <SourceLink key={blockId} sessionId={sessionId} blockId={blockId} />
      ))}
    </span>
  );
}

/** What a link to a block calls it: by its own name, a message by its time, any other card by its kind. */
const useSourceName = (block: Block | undefined): string => {
  const t = useTranslations('cards');
  const reader = { locale: useLocale(), timeZone: useTimeZone() ?? 'UTC', now: new Date(0) };
  if (!block) return t('source.earlier');
  const label = labelOf(block);
  if (label) return label;
  if (isWorkingType(block.type)) return t(`${block.type}.link`);
  const date = exactDate(block.timestamp, reader);
  return t(block.type === 'answer' ? 'source.answer' : 'source.message', { date });
};
