'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { openDecision } from '#/lib/client/library/opened-decision.ts';
import { BlockLink } from '../../card/BlockLink.tsx';
import { useSourceBlock } from '../../card/useSourceBlock.ts';

interface Props {
  sessionId: string;
  /** Id of a block of the session, or of a decision of the library. */
  target: string;
  /** What the source is called; undefined where that is not known, as for the words of a quotation. */
  name: string | undefined;
  children: ReactNode;
}

const look =
  'touchable rounded-small text-left underline decoration-1 decoration-control underline-offset-3 hover:decoration-ink';

/** Words that open the source they name: a block of the session in its place, a decision in its dialog. */
export function MarkSource({ sessionId, target, name, children }: Props) {
  const block = useSourceBlock(sessionId, target);
  const t = useTranslations('cards.answer');
  if (block && block.removedAt === null) {
    return (
      <BlockLink position={block.position} className={look}>
        {children}
      </BlockLink>
    );
  }
  return (
    <a
      href={`/library#${target}`}
      className={look}
      onClick={(event) => {
        // With a key, the browser opens the address in another tab or window, or saves it.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        openDecision({ id: target, number: name ?? t('citedDecision') });
      }}
    >
      {children}
    </a>
  );
}
