'use client';

import { useEffect, useMemo, useState } from 'react';
import { WorkingBlock } from '#/blocks/WorkingBlock.tsx';
import { later } from '#/components/ui/later.tsx';
import { useBlocks } from '#/hooks/session/useBlocks.ts';
import { useIsTypedLoaded } from '#/hooks/typed/typed.tsx';
import type { OutboxEntry } from '#/lib/client/outbox/outbox.ts';
import { blocksById, type Known } from '#/lib/client/replica/known.ts';
import type { Destination } from '#/lib/client/typed/destination.ts';
import { AnswerLine } from '../answering/AnswerLine.tsx';
import { AskedAgreementDialog } from '../answering/AskedAgreementDialog.tsx';
import { useMessageChanges } from '../block/useMessageChanges.ts';
import { BriefingOffer } from '../composer/BriefingOffer.tsx';
import { Composer } from '../composer/Composer.tsx';
import type { OutboxActions } from '../composer/outbox-actions.ts';
import { useComposerText } from '../composer/useComposerText.ts';
import { useDraft } from '../composer/useDraft.ts';
import { useKeyboardInset } from '../composer/useKeyboardInset.ts';
import { useOutbox } from '../composer/useOutbox.ts';
import { CanvasHeader } from './CanvasHeader.tsx';
import { EmptySession } from './EmptySession.tsx';
import { FailedBlocks } from './FailedBlocks.tsx';
import { GoneSession } from './GoneSession.tsx';
import { LoadingBlocks } from './LoadingBlocks.tsx';
import { MatterOffer } from './MatterOffer.tsx';
import { PartlyFailed } from './PartlyFailed.tsx';
import { TrashedSession } from './TrashedSession.tsx';

// Blocks need most of the code of a session; a new session has none.
const BlockList = later(
  () => import('../list/BlockList.tsx').then((module) => module.BlockList),
  LoadingBlocks,
);

/** One session, or one about to be begun, as far as it is known; whatever the network does, one can write in it. */
export function SessionCanvas({ destination }: { destination: Destination | null }) {
  const sessionId = destination?.kind === 'session' ? destination.id : null;
  const { replica, view } = useBlocks(sessionId);
  const { known, gone, trouble } = view;
  const isTypedLoaded = useIsTypedLoaded();
  const draft = useDraft(destination);
  useComposerText(draft);
  const outbox = useOutbox(destination);
  const changes = useMessageChanges(sessionId, replica);
  const entries = useMemo(() => notYetBlocks(outbox.entries, known), [outbox.entries, known]);
  const inset = useKeyboardInset();
  // Together with the blocks themselves, and not after them.
  const hasBriefing = (known.session?.phase ?? 0) > 0;
  useEffect(() => {
    if (sessionId !== null) void BlockList.load();
    if (hasBriefing) void WorkingBlock.load();
  }, [sessionId, hasBriefing]);
  const [sent, setSent] = useState(0);
  const { retry, discard } = outbox;
  const actions = useMemo<OutboxActions>(
    () => ({
      onRetry: (entry) => retry(entry.blockId),
      onDiscard: (entry) => discard(entry.blockId),
      onTakeBack: (entry) => {
        draft.insert(entry.text);
        discard(entry.blockId);
      },
    }),
    [retry, discard, draft],
  );

  if (gone && sessionId !== null) {
    const { entries, discard } = outbox;
    return (
      <GoneSession
        sessionId={sessionId}
        wasKnown={known.session !== null}
        draft={draft}
        entries={entries}
        onDiscard={discard}
      />
    );
  }
  const isTrashed = known.session?.deletedAt != null;
  const isUnknown = known.session === null && entries.length === 0;
  // A block is shown together with what was typed over it, or not yet.
  const isLoading = sessionId !== null && (isUnknown || !isTypedLoaded);
  const isEmpty = !isLoading && entries.length + (known.session?.messageCount ?? 0) === 0;
  return (
    <section className="flex h-full min-h-0 flex-col short:overflow-y-auto" style={{ paddingBottom: inset }}>
      <CanvasHeader session={known.session} />
      {isLoading && trouble === null && <LoadingBlocks />}
      {isLoading && trouble !== null && <FailedBlocks onRetry={() => replica?.retry()} />}
      {isEmpty && <EmptySession draft={draft} />}
      {!isLoading && !isEmpty && (
        <BlockList
          // What is shown before the session is known is no list that could be left or that anything arrives in.
          key={sessionId !== null && known.session === null ? 'unknown' : 'known'}
          sessionId={sessionId}
          replica={replica}
          known={known}
          hasTrouble={trouble !== null}
          entries={entries}
          changes={changes}
          isWritable={!isTrashed}
          sent={sent}
          outbox={actions}
        />
      )}
      {!isLoading && <PartlyFailed view={view} onRetry={() => replica?.retry()} />}
      {sessionId !== null && !isLoading && !isTrashed && (
        <>
          {known.session && <MatterOffer session={known.session} />}
          <BriefingOffer sessionId={sessionId} />
          <AnswerLine sessionId={sessionId} />
        </>
      )}
      {isTrashed && replica && known.session ? (
        <TrashedSession replica={replica} session={known.session} />
      ) : (
        <Composer
          draft={draft}
          sessionId={sessionId}
          onSend={
            destination &&
            isTypedLoaded &&
            ((text) => {
              outbox.send(text);
              setSent(sent + 1);
            })
          }
        />
      )}
      <AskedAgreementDialog />
    </section>
  );
}

/** What is on its way and not among the blocks; between the two, a message may be both for a moment. */
const notYetBlocks = (entries: readonly OutboxEntry[], known: Known): readonly OutboxEntry[] => {
  if (entries.length === 0) return entries;
  const blocks = blocksById(known);
  return entries.filter((entry) => !blocks.has(entry.blockId));
};
