'use client';

import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { goToSession } from '#/lib/client/address/session-address.ts';
import { forkAt } from '#/lib/client/commands/fork.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { Block } from '#/lib/domain/session.ts';
import { useReplicas } from './replicas.tsx';

/** Goes on from a block in a new session, and leads there; what the server refuses is said. */
export const useFork = (): ((block: Block) => Promise<void>) => {
  const replicas = useReplicas();
  const t = useTranslations('canvas.block');
  const errorText = useErrorText();
  const isPending = useRef(false);
  return async (block) => {
    if (isPending.current) return;
    isPending.current = true;
    try {
      const title = replicas.session(block.sessionId)?.title;
      const named = title ? t('forkTitle', { title }) : '';
      const key = newId();
      const { session } = await replicas.create(() => forkAt(block, key, named));
      goToSession(session.id);
      showToast(t('forked'));
    } catch (error) {
      showToast(errorText(error));
    } finally {
      isPending.current = false;
    }
  };
};
