'use client';

import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { LinkButton } from '#/components/ui/LinkButton.tsx';
import { useBriefing } from '#/hooks/briefing/useBriefing.ts';
import { useCommandThenGo } from '#/hooks/briefing/useCommandThenGo.ts';
import { useTimeZone } from '#/hooks/useTimeZone.ts';
import { blockHash } from '#/lib/client/reading/block-hash.ts';
import { deliveryOf } from '#/lib/domain/briefing/words.ts';
import { useSourceBlock } from '../card/useSourceBlock.ts';

/** The way on from the balance: composes the document that the situation asks for, or leads to the one that is there. */
export function ToDelivery({ sessionId, isWritable }: { sessionId: string; isWritable: boolean }) {
  const t = useTranslations('cards.chart');
  const state = useBriefing(sessionId)?.state;
  const { run, isPending } = useCommandThenGo(sessionId);
  const timeZone = useTimeZone();
  const delivery = useSourceBlock(sessionId, state?.blocks.delivery ?? '');
  if (delivery) {
    return (
      <LinkButton href={blockHash(delivery.position)}>
        {t('toDocument')}
        <ArrowRight aria-hidden size={16} strokeWidth={1.75} />
      </LinkButton>
    );
  }
  if (!isWritable || !state?.situation || state.blocks.delivery) return null;
  return (
    <Button
      look="ink"
      isPending={isPending}
      onPress={() => void run({ type: 'deliver', timeZone }, 'delivery')}
    >
      {t(`compose.${deliveryOf[state.situation]}`)}
      <ArrowRight aria-hidden size={16} strokeWidth={1.75} />
    </Button>
  );
}
