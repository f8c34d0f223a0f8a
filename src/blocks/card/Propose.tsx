'use client';

import { Lightbulb, Square } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useProposal } from '#/hooks/answers/useProposal.ts';
import { contentAs } from '#/lib/domain/block-content.ts';
import { BlockLink } from './BlockLink.tsx';

interface Props {
  sessionId: string;
  blockId: string;
  isWritable: boolean;
}

/** Has a model propose something for a card; nothing where no model may. Its proposal stands at the end of the session. */
export function Propose({ sessionId, blockId, isWritable }: Props) {
  const t = useTranslations('cards.proposal');
  const { model, last, isTaken, isPending, propose, stop } = useProposal(sessionId, blockId);
  if (!isWritable || (!model && !last)) return null;
  const isWriting = contentAs('answer', last)?.state === 'writing';
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {isWriting ? (
        <>
          <p role="status" className="flex items-center gap-2 text-ink-2 text-small">
            <span
              aria-hidden
              className="size-2 animate-pulse rounded-full bg-ink motion-reduce:animate-none"
            />
            {t('writing', { name: contentAs('answer', last)?.author.name ?? '' })}
          </p>
          <Button look="quiet" isPending={isPending} onPress={stop}>
            <Square aria-hidden size={13} strokeWidth={2.5} className="fill-current" />
            {t('stop')}
          </Button>
        </>
      ) : (
        model && (
          <Button
            look="quiet"
            className="-ml-4 h-auto min-h-10 max-w-full whitespace-normal py-1.5 text-left"
            isPending={isPending || isTaken}
            onPress={propose}
          >
            <Lightbulb aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
            {t(last ? 'proposeAgain' : 'propose', { name: model.name })}
          </Button>
        )
      )}
      {last && (
        <BlockLink
          position={last.position}
          className="touchable rounded-small text-ink-2 text-small underline decoration-1 decoration-control underline-offset-3 hover:text-ink"
        >
          {t('see')}
        </BlockLink>
      )}
    </div>
  );
}
