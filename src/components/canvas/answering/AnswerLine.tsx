'use client';

import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useAnswering, useAnswerSetting } from '#/hooks/answers/useAnswering.ts';
import { chosenModel, goneModel } from '#/lib/client/answers/answer-settings.ts';
import { AnsweringDialog } from './LaterAnsweringDialog.tsx';

/** Above the composer, where there are models: by whom and how the next message is answered, and the way to change it. */
export function AnswerLine({ sessionId }: { sessionId: string }) {
  const answering = useAnswering();
  return answering && answering.models.length > 0 && <Line sessionId={sessionId} />;
}

function Line({ sessionId }: { sessionId: string }) {
  const t = useTranslations('canvas.answering');
  const answering = useAnswering();
  const setting = useAnswerSetting(sessionId);
  const [isOpen, setOpen] = useState(false);
  if (!setting) return null;
  const model = chosenModel(answering, setting);
  const gone = goneModel(answering, setting);
  const byGuide = gone === undefined ? t('guide') : t('gone', { model: gone });
  const said = model ? t('model', { name: model.name, discretion: setting.discretion }) : byGuide;
  return (
    <div className="mx-auto flex w-full max-w-[44rem] justify-center px-3 pb-1 tablet:px-6">
      <Button
        look="quiet"
        className="h-auto min-h-8 max-w-full whitespace-normal py-1 text-ink-2 text-small"
        aria-haspopup="dialog"
        onPress={() => setOpen(true)}
      >
        <SlidersHorizontal aria-hidden size={14} strokeWidth={1.75} className="shrink-0" />
        {setting.answering ? said : t('off')}
      </Button>
      {isOpen && <AnsweringDialog sessionId={sessionId} onClose={() => setOpen(false)} />}
    </div>
  );
}
