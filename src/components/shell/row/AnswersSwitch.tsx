'use client';

import { useTranslations } from 'use-intl';
import { MenuSwitch } from '#/components/ui/overlay/Menu.tsx';
import { useAnswerSetting, useAnswerSettings } from '#/hooks/answers/useAnswering.ts';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { showToast } from '#/lib/client/notices/toast.ts';

/** Whether the messages of a session are answered, in its menu; nothing while that is not known. */
export function AnswersSwitch({ sessionId }: { sessionId: string }) {
  const t = useTranslations('shell.menu');
  const errorText = useErrorText();
  const settings = useAnswerSettings();
  const setting = useAnswerSetting(sessionId);
  if (!setting) return null;
  const change = (answering: boolean) =>
    void settings.set(sessionId, { answering }).catch((error: unknown) => showToast(errorText(error)));
  return (
    <MenuSwitch isOn={setting.answering} onChange={change}>
      {t('answers')}
    </MenuSwitch>
  );
}
