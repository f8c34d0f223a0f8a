'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { AnswerSettings } from '#/lib/client/answers/answer-settings.ts';
import { answerSettingsOf } from '#/lib/client/answers/page-settings.ts';
import type { AccountAnswering } from '#/lib/domain/answering.ts';
import type { Discretion } from '#/lib/domain/discretion.ts';
import { useOwnerId } from '../owner.tsx';

export const useAnswerSettings = (): AnswerSettings => answerSettingsOf(useOwnerId());

/** Who can answer; null while that is not known. */
export const useAnswering = (): AccountAnswering | null => {
  const settings = useAnswerSettings();
  const round = useSyncExternalStore(settings.subscribe, settings.round, () => 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round asks again
  useEffect(() => void settings.load().catch(() => {}), [settings, round]);
  return useSyncExternalStore(settings.subscribe, settings.answering, () => null);
};

/** How the answers of a session are written; null where there is no session, or while it is not known. */
export const useAnswerSetting = (sessionId: string | null): Discretion | null => {
  const settings = useAnswerSettings();
  const round = useSyncExternalStore(settings.subscribe, settings.round, () => 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round asks again
  useEffect(() => {
    // A server that does not answer is told of elsewhere.
    if (sessionId !== null) void settings.loadSetting(sessionId).catch(() => {});
  }, [settings, sessionId, round]);
  return useSyncExternalStore(
    settings.subscribe,
    () => (sessionId === null ? null : settings.setting(sessionId)),
    () => null,
  );
};
