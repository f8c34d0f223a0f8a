'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { BlockLink } from './BlockLink.tsx';
import { useSourceBlock } from './useSourceBlock.ts';
import { useSourceName } from './useSourceName.ts';

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
