'use client';

import { Check, GitCompareArrows, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Dialog, DialogActions } from '#/components/ui/overlay/Dialog.tsx';
import { useBriefing } from '#/hooks/briefing/useBriefing.ts';
import { useCommandThenGo } from '#/hooks/briefing/useCommandThenGo.ts';
import type { CardProps } from '../card-props.ts';
import { EditionComparison } from './sheet/EditionComparison.tsx';

interface Props extends CardProps<'delivery'> {
  /** True for the newest edition in a session that can be written to. */
  canChange: boolean;
  onEdit: () => void;
}

/** What can be done with the document: edit it, compare it with the edition before, freeze it. */
export function DeliveryActions({ sessionId, content, version, canChange, onEdit }: Props) {
  const t = useTranslations('cards.delivery');
  const [isComparing, setComparing] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const isFrozen = content.hash !== null;
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        {canChange && (
          <Button onPress={onEdit}>
            <Pencil aria-hidden size={16} strokeWidth={1.75} />
            {t(isFrozen ? 'editNext' : 'edit')}
          </Button>
        )}
        {content.edition > 1 && (
          <Button aria-expanded={isComparing} onPress={() => setComparing(!isComparing)}>
            <GitCompareArrows aria-hidden size={16} strokeWidth={1.75} />
            {t('compare', { edition: content.edition - 1 })}
          </Button>
        )}
        {canChange && !isFrozen && (
          <Button look="ink" onPress={() => setAsking(true)}>
            <Check aria-hidden size={16} strokeWidth={2} />
            {t('finalize')}
          </Button>
        )}
      </div>
      {isComparing && <EditionComparison sessionId={sessionId} content={content} />}
      <FinalizeDialog sessionId={sessionId} version={version} isOpen={isAsking} onOpenChange={setAsking} />
    </>
  );
}

interface DialogProps {
  sessionId: string;
  version: number;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

function FinalizeDialog({ sessionId, version, isOpen, onOpenChange }: DialogProps) {
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
