'use client';

import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { PlainText } from '#/blocks/text/Markdown.tsx';
import { Button } from '#/components/ui/Button.tsx';
import { Notice } from '#/components/ui/Notice.tsx';
import { useOwnerId } from '#/hooks/owner.tsx';
import type { OutboxEntry } from '#/lib/client/outbox/outbox.ts';
import type { DraftKeeper } from '#/lib/client/typed/drafts-keeper.ts';
import { beginWith } from '../composer/new-session-key.ts';

interface Props {
  /** True where the session was there and was deleted since. */
  wasKnown: boolean;
  draft: DraftKeeper;
  entries: readonly OutboxEntry[];
  onDiscard: (blockId: string) => void;
}

/** A session that is not there for this person. What they wrote for it is shown, and can go on elsewhere. */
export function GoneSession({ wasKnown, draft, entries, onDiscard }: Props) {
  const t = useTranslations('canvas.gone');
  const ownerId = useOwnerId();
  const typed = useSyncExternalStore(draft.subscribe, draft.text, () => '');
  const unsent = [...entries.map((entry) => entry.text), typed].filter(Boolean).join('\n\n');
  const begin = async () => {
    await beginWith(ownerId, unsent);
    draft.clear();
    for (const entry of entries) onDiscard(entry.blockId);
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
            <div className="reading mt-2 max-h-[30dvh] overflow-y-auto rounded-card bg-surface-2 p-4 text-ink">
              <PlainText text={unsent} />
            </div>
          </>
        )}
      </Notice>
    </section>
  );
}
