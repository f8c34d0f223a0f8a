'use client';

import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useBriefing } from '#/hooks/briefing/useBriefing.ts';
import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import { contentAs } from '#/lib/domain/block-content.ts';

/** Offers to read the messages that were written since the briefing was last read; nothing where there are none. */
export function LaterMessages({ sessionId }: { sessionId: string }) {
  const t = useTranslations('cards.diagnosis');
  const briefing = useBriefing(sessionId);
  const { run, isPending } = useBriefingCommands(sessionId);
  if (!briefing) return null;
  const { state, blocks } = briefing;
  const read = contentAs('progress', blocks.get(state.blocks.progress ?? ''))?.coverage?.to;
  if (read === undefined) return null;
  const later = [...blocks.values()].filter(
    ({ position, role, type, removedAt }) =>
      position > read && role === 'user' && type === 'message' && removedAt === null,
  ).length;
  if (later === 0) return null;
  return (
    <div role="status" className="flex flex-wrap items-center gap-3 rounded-control border border-line p-3">
      <p className="min-w-48 grow basis-0 text-pretty">{t('later', { count: later })}</p>
      <Button isPending={isPending} onPress={() => void run({ type: 'readMore' })}>
        {t('readLater')}
      </Button>
    </div>
  );
}
