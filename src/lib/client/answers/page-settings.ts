import { machineClock, untilAnswered } from '../api/retry.ts';
import { AnswerSettings } from './answer-settings.ts';
import { getAnswering, getAnswerSetting, putAnswerSetting, putDefaultModel } from './answering.ts';

const pages = new Map<string, AnswerSettings>();

/** What this page knows of who answers the owner's messages. On the server there is a new one for each rendering. */
export const answerSettingsOf = (ownerId: string): AnswerSettings => {
  const known = pages.get(ownerId);
  if (known) return known;
  const settings = new AnswerSettings({
    answering: () => untilAnswered(getAnswering, machineClock),
    setting: (sessionId) => untilAnswered(() => getAnswerSetting(sessionId), machineClock),
    put: putAnswerSetting,
    putDefault: (model) => putDefaultModel({ model }),
  });
  if (typeof window !== 'undefined') {
    pages.set(ownerId, settings);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') settings.outdated();
    });
  }
  return settings;
};
