'use client';

import { useMemo, useRef, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { copyTextOf } from '#/blocks/message/text.ts';
import { useAgreement } from '#/hooks/answers/useAgreement.ts';
import { useTypedText } from '#/hooks/typed/typed.tsx';
import { sendAgain } from '#/lib/client/answers/answer-requests.ts';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { isTransient } from '#/lib/client/api/retry.ts';
import { reviseMessage } from '#/lib/client/commands/messages.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import type { SessionReplica } from '#/lib/client/replica/session-replica.ts';
import { type Edit, MessageEdits } from '#/lib/client/typed/edit.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { Block } from '#/lib/domain/session.ts';

export interface Edits {
  of: (blockId: string) => Edit | undefined;
  /** Whether the message is being edited at the moment of the call, also for one who holds an earlier `Edits`. */
  isOpen: (blockId: string) => boolean;
  begin: (block: Block) => void;
  /** True once after this page began to edit the message: its editor then takes the focus. */
  takesFocus: (blockId: string) => boolean;
  type: (blockId: string, text: string) => void;
  /** Saves over the version the edit is based on; a newer one is a conflict, which the editor shows. */
  save: (block: Block) => Promise<void>;
  /**
   * Saves like `save`, and has the message answered anew by this answer, which keeps the former texts; after the agreement
   * to what leaves where that is missing.
   */
  resend: (block: Block, answerId: string) => Promise<void>;
  /** Saves over the version that is there now. */
  overwrite: (block: Block) => Promise<void>;
  end: (blockId: string) => void;
}

const none: ReadonlyMap<string, Edit> = new Map();
const never = () => () => {};

/** The session's messages that are being edited in place. */
export const useEdits = (sessionId: string | null, replica: SessionReplica | null): Edits => {
  const t = useTranslations('canvas.edit');
  const typed = useTypedText();
  const isAgreed = useAgreement(sessionId);
  const kept = useMemo(
    () => (sessionId === null ? null : new MessageEdits(typed, sessionId)),
    [typed, sessionId],
  );
  const begun = useRef(new Set<string>());
  const all = useSyncExternalStore(kept?.subscribe ?? never, kept?.all ?? (() => none), () => none);
  return useMemo<Edits>(() => {
    const saveAt = async (block: Block, blockVersion: number, answerId?: string) => {
      const edit = kept?.all().get(block.id);
      if (!kept || !replica || !edit || edit.state === 'saving') return;
      kept.saving(block.id, blockVersion);
      try {
        const { blocks } = await replica.write(
          answerId === undefined
            ? reviseMessage(block, blockVersion, edit.text)
            : sendAgain(
                block.sessionId,
                { blockId: answerId, run: newId() },
                { text: edit.text, blockVersion },
              ),
        );
        kept.saved(block.id, edit.text, blocks.find(({ id }) => id === block.id)?.version ?? blockVersion);
        announce(t('saved'));
      } catch (error) {
        const isUnanswered = isTransient(error);
        if (error instanceof ApiError && !isUnanswered) await replica.follow();
        kept.failed(block.id, isUnanswered ? 'unanswered' : 'refused');
      }
    };
    return {
      of: (blockId) => all.get(blockId),
      isOpen: (blockId) => kept?.all().has(blockId) ?? false,
      begin: (block) => {
        begun.current.add(block.id);
        kept?.begin(block, copyTextOf(block));
      },
      takesFocus: (blockId) => begun.current.delete(blockId),
      type: (blockId, text) => kept?.type(blockId, text),
      save: (block) => saveAt(block, all.get(block.id)?.basedOn ?? block.version),
      resend: async (block, answerId) => {
        const send = () => saveAt(block, all.get(block.id)?.basedOn ?? block.version, answerId);
        try {
          if (await isAgreed(block.id, () => void send())) await send();
        } catch {
          kept?.failed(block.id, 'refused');
        }
      },
      overwrite: (block) => saveAt(block, block.version),
      end: (blockId) => kept?.end(blockId),
    };
  }, [all, isAgreed, kept, replica, t]);
};
