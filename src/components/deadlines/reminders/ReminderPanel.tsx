'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  type ReminderState,
  reminderState,
  turnRemindersOff,
  turnRemindersOn,
} from '#/lib/client/deadlines/reminders.ts';
import { Button } from '../../ui/Button.tsx';

/** Whether this browser reminds of deadlines while Juca is open in it; the note inside the page is always there. */
export function ReminderPanel() {
  const t = useTranslations('deadlines.reminder');
  const [state, setState] = useState<ReminderState | null>(null);
  useEffect(() => setState(reminderState()), []);
  if (state === null) return null;
  const turnOn = async () => setState(await turnRemindersOn(t('notification'), t('works')));
  return (
    <section aria-labelledby="deadline-reminders" className="space-y-3 border-line border-t pt-6">
      <h2 id="deadline-reminders" className="font-serif text-heading">
        {t('title')}
      </h2>
      <p className="max-w-measure text-pretty text-ink-2">{t(`states.${state}`)}</p>
      {state === 'off' && <Button onPress={() => void turnOn()}>{t('turnOn')}</Button>}
      {state === 'on' && <Button onPress={() => setState(turnRemindersOff())}>{t('turnOff')}</Button>}
    </section>
  );
}
