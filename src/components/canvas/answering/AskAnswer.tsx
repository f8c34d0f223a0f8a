'use client';

import { CornerDownRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useAskAnswer } from '#/hooks/answers/useAskAnswer.ts';
import type { Block } from '#/lib/domain/session.ts';
import { AnsweringDialog } from './LaterAnsweringDialog.tsx';

/** Below the last message, where nothing answers it: the button that asks for an answer. */
export function AskAnswer({ block }: { block: Block }) {
  const t = useTranslations('canvas.answering');
  const { isOffered, needsAgreement, isPending, ask } = useAskAnswer(block);
  const [isOpen, setOpen] = useState(false);
  if (!isOffered && !isOpen) return null;
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-3 gap-y-1 pb-2 text-ink-2 text-small">
      <p role="status">{t(needsAgreement ? 'agreementText' : 'answerText')}</p>
      <Button isPending={isPending} onPress={() => (needsAgreement ? setOpen(true) : void ask())}>
        <CornerDownRight aria-hidden size={16} strokeWidth={1.75} />
        {t(needsAgreement ? 'review' : 'answer')}
      </Button>
      {isOpen && (
        <AnsweringDialog
          sessionId={block.sessionId}
          onAgreed={() => void ask()}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
