'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Dialog, DialogActions } from '#/components/ui/overlay/Dialog.tsx';
import { useBriefing } from '#/hooks/briefing/useBriefing.ts';
import { useCommandThenGo } from '#/hooks/briefing/useCommandThenGo.ts';
import { useTimeZone } from '#/hooks/useTimeZone.ts';
import { contentAs } from '#/lib/domain/block-content.ts';
import { gapsOf } from '#/lib/domain/briefing/readiness.ts';
import { dayIn } from '#/lib/domain/time-zone.ts';
import type { DeliveryContent } from './definition.ts';

interface Props {
  sessionId: string;
  content: DeliveryContent;
  version: number;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** Asks before the document is frozen, and names what it still lacks. */
export function FinalizeDialog({ sessionId, content, version, isOpen, onOpenChange }: Props) {
  const t = useTranslations('cards.delivery.finalizing');
  const common = useTranslations('common');
  const { run, isPending } = useCommandThenGo(sessionId);
  const isOutdated = useBriefing(sessionId)?.state.outdated.includes(4);
  const finalize = async () => {
    onOpenChange(false);
    await run({ type: 'finalize', blockVersion: version }, 'exitCard');
  };
  return (
    <Dialog role="alertdialog" title={t('title')} isOpen={isOpen} onOpenChange={onOpenChange}>
      {isOutdated && <p className="mb-3 text-pretty text-caution">{t('outdated')}</p>}
      {isOpen && <Gaps sessionId={sessionId} content={content} />}
      <p className="text-pretty text-ink-2">{t('text')}</p>
      <DialogActions>
        <Button onPress={() => onOpenChange(false)}>{common('cancel')}</Button>
        <Button look="ink" isPending={isPending} onPress={() => void finalize()}>
          {t('confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Gaps({ sessionId, content }: Pick<Props, 'sessionId' | 'content'>) {
  const t = useTranslations('cards.delivery.finalizing');
  const briefing = useBriefing(sessionId);
  const today = dayIn(useTimeZone(), new Date());
  const gaps = useMemo(() => {
    const { state, blocks } = briefing ?? {};
    const diagnosis = contentAs('diagnosis', blocks?.get(state?.blocks.diagnosis ?? ''));
    const precedents = state?.precedents.flatMap((id) => contentAs('precedent', blocks?.get(id)) ?? []) ?? [];
    return gapsOf(content, { diagnosis, precedents }, today);
  }, [briefing, content, today]);
  if (gaps.length === 0) return <p className="mb-3 text-good">{t('complete')}</p>;
  return (
    <div className="mb-4 space-y-2">
      <p className="font-medium">{t('gaps')}</p>
      <ul className="max-h-[40dvh] list-disc space-y-2 overflow-y-auto pl-5">
        {gaps.map(({ kind, passages, count }) => (
          <li key={kind}>
            {t(`gap.${kind}`, { count })}
            {passages.map((passage) => (
              <p key={passage} lang="pt-BR" className="text-pretty text-ink-2 text-small">
                “{passage}”
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
