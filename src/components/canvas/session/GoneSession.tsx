'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { PlainText } from '#/blocks/text/PlainText.tsx';
import { Button } from '#/components/ui/Button.tsx';
import { Notice } from '#/components/ui/Notice.tsx';
import { NotKept } from '#/components/ui/NotKept.tsx';
import { useOwnerId } from '#/hooks/owner.tsx';
import { useTypedText } from '#/hooks/typed/typed.tsx';
import { goToSession } from '#/lib/client/address/session-address.ts';
import type { OutboxEntry } from '#/lib/client/outbox/outbox.ts';
import { placeOf, sessionPlace } from '#/lib/client/typed/destination.ts';
import { type Draft, joined, readDraft, writeDraft } from '#/lib/client/typed/draft.ts';
import { newSessionKey } from '#/lib/client/typed/new-session-key.ts';

interface Props {
  sessionId: string;
  /** True where the session was there and was deleted since. */
  wasKnown: boolean;
  draft: Draft;
  entries: readonly OutboxEntry[];
  onDiscard: (blockId: string) => void;
}

/** A session that is not there for this person. What they wrote for it is shown, and can go on elsewhere. */
export function GoneSession({ sessionId, wasKnown, draft, entries, onDiscard }: Props) {
  const t = useTranslations('canvas.gone');
  const ownerId = useOwnerId();
  const texts = useTypedText();
  const typed = useSyncExternalStore(draft.subscribe, draft.text, () => '');
  const notKept = useSyncExternalStore(draft.subscribe, draft.notKept, () => null);
  useEffect(() => void texts.forgetBound(sessionPlace(sessionId)), [texts, sessionId]);
  const unsent = [...entries.map((entry) => entry.text), typed].filter(Boolean).join('\n\n');
  const begin = async () => {
    const place = placeOf({ kind: 'new', key: await newSessionKey(ownerId) });
    writeDraft(texts, place, joined(readDraft(texts, place), unsent));
    draft.clear();
    for (const entry of entries) onDiscard(entry.blockId);
    goToSession(null);
  };
  return (
    <section className="flex h-full min-h-0 overflow-y-auto">
      <Notice
        level={1}
        title={wasKnown ? t('purgedTitle') : t('title')}
        actions={
          <Button look="ink" onPress={() => void begin()}>
            {unsent ? t('newWith') : t('new')}
          </Button>
        }
      >
        <p>{wasKnown ? t('purgedText') : t('text')}</p>
        {unsent && (
          <>
            <p className="mt-4">{t('unsent')}</p>
            <NotKept because={notKept} className="mt-2" />
            <div className="reading mt-2 max-h-[30dvh] overflow-y-auto rounded-card bg-surface-2 p-4 text-ink">
              <PlainText text={unsent} />
            </div>
          </>
        )}
      </Notice>
    </section>
  );
}
