'use client';

import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { showToast } from '#/lib/client/notices/toast.ts';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { ApiError, act, api } from '#/lib/client/api/api.ts';
import { blocksStoreOf } from '#/lib/client/replica/blocks-stores.ts';
import { type ToldBriefing, withAnswer } from '#/lib/client/replica/briefing.ts';
import { briefingKey } from '#/lib/client/sessions/session-cache.ts';
import { refusals } from '#/lib/domain/briefing/changes.ts';
import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import type { ActionResult } from '#/lib/domain/result.ts';
import type { Block } from '#/lib/domain/session.ts';
import { useLive } from './live.tsx';
import { useSession } from './useSession.ts';
import { useSessionCache } from './useSessionCache.ts';

export interface ShownBriefing {
  state: BriefingState;
  /** The working blocks that the state names, by id. */
  blocks: ReadonlyMap<string, Block>;
}

/** The session's briefing, followed live; undefined until it has begun and is known. */
export const useBriefing = (sessionId: string | null): ShownBriefing | undefined => {
  const queries = useQueryClient();
  const hasBegun = (useSession(sessionId)?.phase ?? 0) > 0;
  const { data } = useQuery({
    queryKey: briefingKey(sessionId ?? ''),
    queryFn: ({ signal }) => api.get<ToldBriefing>(`/api/sessions/${sessionId}/briefing`, { signal }),
    enabled: sessionId !== null && hasBegun,
    staleTime: Number.POSITIVE_INFINITY,
  });
  useLive((event) => {
    if (sessionId === null || (event.kind !== 'reset' && event.sessionId !== sessionId)) return;
    if (event.kind === 'reset' || event.version > (toldOf(queries, sessionId)?.session.version ?? 0)) {
      void queries.invalidateQueries({ queryKey: briefingKey(sessionId) });
    }
  });
  return useMemo(
    () => data && { state: data.state, blocks: new Map(data.blocks.map((block) => [block.id, block])) },
    [data],
  );
};

const toldOf = (queries: QueryClient, id: string) => queries.getQueryData<ToldBriefing>(briefingKey(id));

export type BriefingAction<I extends { id: string }> = (input: I) => Promise<ActionResult<ToldBriefing>>;

export interface BriefingActs {
  /** Calls the action for this session. True once the server confirmed; what it refused was then said to the reader. */
  run: <I extends { id: string }>(action: BriefingAction<I>, input: Omit<I, 'id'>) => Promise<boolean>;
  /** The same for whoever wants to deal with a refusal. Throws `ApiError`. */
  attempt: <I extends { id: string }>(
    action: BriefingAction<I>,
    input: Omit<I, 'id'>,
  ) => Promise<ToldBriefing>;
  isPending: boolean;
}

/** What a card can do to the briefing of its session; what the server answers is shown everywhere at once. */
export const useBriefingActs = (sessionId: string | null): BriefingActs => {
  const queries = useQueryClient();
  const sessions = useSessionCache();
  const refusalText = useRefusalText();
  const [pending, setPending] = useState(0);
  const attempt = useCallback<BriefingActs['attempt']>(
    async (action, input) => {
      if (sessionId === null) throw new ApiError(0, 'not_found', 'There is no session yet.');
      setPending((count) => count + 1);
      try {
        const answer = await act(action({ ...input, id: sessionId } as Parameters<typeof action>[0]));
        blocksStoreOf(sessionId).written(answer);
        sessions.settle(answer.session);
        queries.setQueryData<ToldBriefing>(
          briefingKey(sessionId),
          (known) => known && withAnswer(known, answer),
        );
        return answer;
      } finally {
        setPending((count) => count - 1);
      }
    },
    [sessionId, queries, sessions],
  );
  const run = useCallback<BriefingActs['run']>(
    async (action, input) => {
      try {
        await attempt(action, input);
        return true;
      } catch (error) {
        showToast(refusalText(error));
        return false;
      }
    },
    [attempt, refusalText],
  );
  return useMemo(() => ({ run, attempt, isPending: pending > 0 }), [run, attempt, pending]);
};

/** Says why the briefing refused something, or what else went wrong. */
export const useRefusalText = (): ((error: unknown) => string) => {
  const t = useTranslations('briefing.refused');
  const errorText = useErrorText();
  return useCallback(
    (error) => {
      const field = error instanceof ApiError && error.code === 'conflict' ? error.details.field : undefined;
      const reason = refusals.find((each) => each === field);
      return reason ? t(reason) : errorText(error);
    },
    [t, errorText],
  );
};
