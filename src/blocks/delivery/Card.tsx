'use client';

import { useTranslations } from 'use-intl';
import { useBriefing } from '#/hooks/briefing/useBriefing.ts';
import { Card } from '../card/Card.tsx';
import type { CardProps } from '../card-props.ts';
import { DeliveryActions } from './DeliveryActions.tsx';
import { CarriedDraft } from './editor/CarriedDraft.tsx';
import { DocumentEditor } from './editor/DocumentEditor.tsx';
import { useDocumentDraft } from './editor/useDocumentDraft.ts';
import { DocumentSheet } from './sheet/DocumentSheet.tsx';
import { EditionNote } from './sheet/EditionNote.tsx';
import { useRecompose } from './useRecompose.tsx';

/** The document: read as on paper, edited in place, frozen at the end. */
export function DeliveryCard(props: CardProps<'delivery'>) {
  const { blockId, sessionId, content, isWritable } = props;
  const t = useTranslations('cards.delivery');
  const words = useTranslations('export.document');
  const current = useBriefing(sessionId)?.state.blocks.delivery;
  const isCurrent = current === blockId;
  const canChange = isWritable && isCurrent;
  const isFrozen = content.hash !== null;
  const draft = useDocumentDraft(props);
  const recompose = useRecompose(sessionId, canChange, isFrozen);
  return (
    <Card
      type="delivery"
      title={t('editionName', { name: words(`modes.${content.mode}`), edition: content.edition })}
      state={t(isFrozen ? 'stateFinal' : 'stateDraft')}
      outdated={isCurrent ? recompose.outdated : undefined}
    >
      <EditionNote sessionId={sessionId} content={content} currentId={isCurrent ? undefined : current} />
      {draft.document && current && !isCurrent && (
        <CarriedDraft sessionId={sessionId} from={blockId} to={current} />
      )}
      {draft.document && isCurrent ? (
        <DocumentEditor draft={draft} document={draft.document} stored={content} sessionId={sessionId} />
      ) : (
        <>
          <DocumentSheet sessionId={sessionId} content={content} canChoose={canChange && !isFrozen} />
          <DeliveryActions {...props} canChange={canChange} onEdit={draft.begin} />
        </>
      )}
      {recompose.dialog}
    </Card>
  );
}
