'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useIsProposal } from '#/blocks/answer/proposal/useIsProposal.ts';
import { Choice } from '#/blocks/card/Choice.tsx';
import { ModelSelect } from '#/components/session/ModelSelect.tsx';
import { Button } from '#/components/ui/Button.tsx';
import { Dialog, DialogActions } from '#/components/ui/overlay/Dialog.tsx';
import { useAnswering, useAnswerSetting, useAnswerSettings } from '#/hooks/answers/useAnswering.ts';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { accountModel, chosenModel, needsAgreement } from '#/lib/client/answers/answer-settings.ts';
import type { NewSetting } from '#/lib/client/answers/answering.ts';
import { discretions } from '#/lib/domain/discretion.ts';
import { DeparturePreview, useDeparturePreview } from './DeparturePreview.tsx';

interface Props {
  sessionId: string;
  /** The message to be answered, or the card for which something is to be proposed; the last message without one. */
  question?: string;
  /** Called once the person has agreed to what goes to the model's host. */
  onAgreed?: () => void;
  onClose: () => void;
}

/** How a session is answered: by which model, and what of the session the model's host is sent. */
export function AnsweringDialog({ sessionId, question, onAgreed, onClose }: Props) {
  const t = useTranslations('canvas.answering');
  const common = useTranslations('common');
  const errorText = useErrorText();
  const settings = useAnswerSettings();
  const answering = useAnswering();
  const setting = useAnswerSetting(sessionId);
  const [error, setError] = useState<unknown>(null);
  const change = async (to: Partial<NewSetting>): Promise<boolean> => {
    setError(null);
    return settings.set(sessionId, to).then(
      () => true,
      (thrown: unknown) => {
        setError(thrown);
        return false;
      },
    );
  };
  const isProposal = useIsProposal(sessionId, question ?? '');
  const model = chosenModel(answering, setting);
  const preview = useDeparturePreview(sessionId, model, setting?.discretion, question);
  if (!answering || !setting) return null;
  const isAsked = model !== undefined && needsAgreement(model, setting);
  // Nobody can agree to what was not shown.
  const canAgree = preview.data !== undefined;
  const agree = async () => {
    // The agreement is to what was shown, whatever another tab or device has changed since.
    const { discretion } = setting;
    if (!model || !(await change({ discretion, model: setting.model, agreed: model.host }))) return;
    onClose();
    onAgreed?.();
  };
  return (
    <Dialog title={t('open')} wide isOpen onOpenChange={(open) => !open && onClose()}>
      <div className="space-y-5">
        <Choice
          label={t('discretion')}
          size="large"
          value={setting.discretion}
          options={discretions.map((value) => ({
            value,
            label: t(`discretions.${value}`),
            description: t(`discretionText.${value}`),
          }))}
          onChoose={(discretion) => discretion && void change({ discretion })}
        />
        {setting.discretion !== 'none' && answering.models.length > 0 && (
          <ModelSelect
            answering={answering}
            chosen={setting.model}
            unchosen={t('accountModel', { model: accountModel(answering) ?? t('guideAlone') })}
            onChoose={(model) => void change({ model })}
          />
        )}
        {model && <DeparturePreview model={model} preview={preview} />}
        {error !== null && (
          <p role="alert" className="text-bad">
            {errorText(error)}
          </p>
        )}
      </div>
      <DialogActions>
        <Button onPress={onClose}>{common(isAsked ? 'cancel' : 'close')}</Button>
        {isAsked && (
          <Button look="ink" isDisabled={!canAgree} onPress={() => void agree()}>
            {t(isProposal ? 'agreeToPropose' : 'agree')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
