'use client';

import { type ReactNode, useRef } from 'react';
import { openDecision } from '#/lib/client/library/opened-decision.ts';
import { BlockLink } from '../../card/BlockLink.tsx';
import { useSourceBlock } from '../../card/useSourceBlock.ts';

interface Props {
  sessionId: string;
  /** Id of a block of the session, or of a decision of the library. */
  target: string;
  children: ReactNode;
}

const look =
  'touchable rounded-small text-left underline decoration-1 decoration-control underline-offset-3 hover:decoration-ink';

/** Words that open the source they name: a block of the session in its place, a decision in its dialog. */
export function MarkSource({ sessionId, target, children }: Props) {
  const block = useSourceBlock(sessionId, target);
  const link = useRef<HTMLAnchorElement>(null);
  if (block && block.removedAt === null) {
    return (
      <BlockLink position={block.position} className={look}>
        {children}
      </BlockLink>
    );
  }
  return (
    <a
      ref={link}
      href={`/library#${target}`}
      className={look}
      onClick={(event) => {
        event.preventDefault();
        openDecision({ id: target, number: link.current?.textContent ?? '' });
      }}
    >
      {children}
    </a>
  );
}
