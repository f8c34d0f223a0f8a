'use client';

import { useCallback } from 'react';
import { chosenModel, goneModel, needsAgreement } from '#/lib/client/answers/answer-settings.ts';
import { askAgreement } from '#/lib/client/answers/asked-agreement.ts';
import { useAnswerSettings } from './useAnswering.ts';

/**
 * Whether an answer to a question of the session may be written, as the server says now. Where the agreement to what leaves
 * is missing, or the chosen model is gone, the person is asked, and `onAgreed` is called after the agreement. Throws `ApiError`.
 */
export const useAgreement = (sessionId: string | null) => {
  const settings = useAnswerSettings();
  return useCallback(
    async (question: string, onAgreed: () => void): Promise<boolean> => {
      const answering = await settings.load();
      if (sessionId === null || answering.models.length === 0) return true;
      const setting = await settings.reloadSetting(sessionId);
      const model = chosenModel(answering, setting);
      const isMissing = model ? needsAgreement(model, setting) : goneModel(answering, setting) !== undefined;
      if (!isMissing) return true;
      askAgreement({ sessionId, question, onAgreed });
      return false;
    },
    [settings, sessionId],
  );
};
