'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Keys } from '#/components/ui/Keys.tsx';
import { useArrange } from '#/hooks/session/useArrange.ts';
import { useReplicaView } from '#/hooks/session/useReplicaView.ts';
import { useShortcutLabel } from '#/hooks/usePlatform.ts';
import { lastMessages } from '#/lib/client/matters/last-messages.ts';
import { matterKeys, proposeMatters } from '#/lib/client/matters/matters.ts';
import { mayNameMatter } from '#/lib/client/matters/may-name-matter.ts';
import { offerMatter, takeMatterKeys } from '#/lib/client/matters/offered-matter.ts';
import type { Session } from '#/lib/domain/session.ts';

/** UTF-16 units of the messages that are read for a case number or a party. */
const most = 20_000;

/** Proposes the matter that the messages of a session without one name; a press, or the keys, move the session there. */
export function MatterOffer({ session }: { session: Session }) {
  const t = useTranslations('matters');
  const { move } = useArrange();
  const keysLabel = useShortcutLabel();
  const [dismissed, dismiss] = useState('');
  const isWithout = session.matterId === null;
  const text =
    useReplicaView(session.id, ({ known }) => (isWithout ? lastMessages(known.blocks, most) : '')) ?? '';
  const { data } = useQuery({
    queryKey: [...matterKeys.all, 'proposals', text],
    queryFn: ({ signal }) => proposeMatters(text, signal),
    enabled: isWithout && mayNameMatter(text),
    placeholderData: keepPreviousData,
  });
  const proposal = isWithout ? data?.[0] : undefined;
  const isShown = proposal !== undefined && dismissed !== proposal.matter.id;
  const take = useEffectEvent(() => proposal && move(session, proposal.matter));
  useEffect(() => (isShown ? offerMatter(() => take()) : undefined), [isShown]);
  if (!isShown) return null;
  return (
    <div role="status" className="mx-auto w-full max-w-[40rem] px-5 tablet:px-8">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-card border border-line px-4 py-2.5">
        <p className="wrap-break-word min-w-40 grow basis-0 text-ui">
          {t('proposal', { text: proposal.text, matter: proposal.matter.name })}
        </p>
        <Button onPress={() => move(session, proposal.matter)}>
          {t('take')}
          <Keys combination={keysLabel(takeMatterKeys)} className="text-ink-2 pointer-coarse:hidden" />
        </Button>
        <Button look="quiet" onPress={() => dismiss(proposal.matter.id)}>
          {t('dismiss')}
        </Button>
      </div>
    </div>
  );
}
