'use client';

import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { copyTextOf } from '#/blocks/message/text.ts';
import { useOwnerId } from '#/hooks/owner.tsx';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { isTransient } from '#/lib/client/api/retry.ts';
import { reviseMessage } from '#/lib/client/commands/messages.ts';
import { browserStorage } from '#/lib/client/device/device-storage.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import type { SessionReplica } from '#/lib/client/replica/session-replica.ts';
import { BlockEdits, type Edit } from '#/lib/client/typed/blocks-edits.ts';
import type { Block } from '#/lib/domain/session.ts';

export interface Edits {
  of: (blockId: string) => Edit | undefined;
  begin: (block: Block) => void;
  type: (blockId: string, text: string) => void;
  /** Saves over the version the edit is based on; a newer one is a conflict, which the editor shows. */
  save: (block: Block) => Promise<void>;
  /** Saves over the version that is there now. */
  overwrite: (block: Block) => Promise<void>;
  end: (blockId: string) => void;
}

const none: ReadonlyMap<string, Edit> = new Map();
const never = () => () => {};

/** The session's messages that are being edited in place. */
export const useEdits = (sessionId: string | null, replica: SessionReplica | null): Edits => {
  const t = useTranslations('canvas.edit');
  const ownerId = useOwnerId();
  const kept = useMemo(
    () => (sessionId === null ? null : new BlockEdits(browserStorage('localStorage'), ownerId, sessionId)),
    [ownerId, sessionId],
  );
  const all = useSyncExternalStore(kept?.subscribe ?? never, kept?.all ?? (() => none), () => none);
  useEffect(() => {
    const heard = (event: StorageEvent) => kept?.heard(event.key, event.newValue);
    addEventListener('storage', heard);
    return () => removeEventListener('storage', heard);
  }, [kept]);
  return useMemo<Edits>(() => {
    const saveAt = async (block: Block, blockVersion: number) => {
      const edit = kept?.all().get(block.id);
      if (!kept || !replica || !edit || edit.state === 'saving') return;
      kept.change(block.id, { state: 'saving', basedOn: blockVersion });
      try {
        const { blocks } = await replica.write(reviseMessage(block, blockVersion, edit.text));
        endOrRebase(kept, block.id, edit.text, blocks[0]?.version ?? blockVersion);
        announce(t('saved'));
      } catch (error) {
        const isUnanswered = isTransient(error);
        if (error instanceof ApiError && !isUnanswered) await replica.follow();
        kept.change(block.id, { state: isUnanswered ? 'unanswered' : 'refused' });
      }
    };
    return {
      of: (blockId) => all.get(blockId),
      begin: (block) => kept?.begin(block, copyTextOf(block)),
      type: (blockId, text) => kept?.change(blockId, { text, state: 'open' }),
      save: (block) => saveAt(block, all.get(block.id)?.basedOn ?? block.version),
      overwrite: (block) => saveAt(block, block.version),
      end: (blockId) => kept?.end(blockId),
    };
  }, [all, kept, replica, t]);
};

/** What was typed while the text was on its way goes on over what is stored now. */
const endOrRebase = (kept: BlockEdits, blockId: string, stored: string, version: number): void => {
  if (kept.all().get(blockId)?.text === stored) kept.end(blockId);
  else kept.change(blockId, { basedOn: version, state: 'open' });
};
