'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useBriefing } from '#/hooks/briefing/useBriefing.ts';
import { sectionKey, statementKey } from '#/lib/client/document/edited.ts';
import { Card } from '../card/Card.tsx';
import { Propose } from '../card/Propose.tsx';
import type { CardProps } from '../card-props.ts';
import { DeliveryActions } from './DeliveryActions.tsx';
import type { DeliveryContent } from './definition.ts';
import { CarriedDraft } from './editor/CarriedDraft.tsx';
import { DocumentEditor } from './editor/DocumentEditor.tsx';
import { useDocumentDraft } from './editor/useDocumentDraft.ts';
import { DocumentSheet } from './sheet/DocumentSheet.tsx';
import { EditionNote } from './sheet/EditionNote.tsx';
import { useConfirmSources } from './sheet/useConfirmSources.ts';
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
  const [pressed, setPressed] = useState<string | undefined>();
  const [isBegun, setBegun] = useState(false);
  const confirm = useConfirmSources(sessionId, content, props.version, canChange && !isFrozen);
  const begin = () => {
    setBegun(true);
    draft.begin();
  };
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
        <DocumentEditor
          draft={draft}
          document={draft.document}
          stored={content}
          sessionId={sessionId}
          first={isBegun ? (pressed ?? firstOf(content)) : undefined}
        />
      ) : (
        <>
          <DocumentSheet
            sessionId={sessionId}
            content={content}
            canChoose={canChange && !isFrozen}
            confirm={confirm}
            onPress={(statement, isTwice) => {
              setPressed(statement);
              if (isTwice && canChange) begin();
            }}
          />
          {isCurrent && (
            <Propose sessionId={sessionId} blockId={blockId} isWritable={canChange && !isFrozen} />
          )}
          <DeliveryActions {...props} canChange={canChange} onEdit={begin} />
        </>
      )}
      {recompose.dialog}
    </Card>
  );
}

/** Where editing begins when nothing was pressed. */
const firstOf = ({ sections }: DeliveryContent): string => {
  const index = sections.findIndex(({ statements }) => statements.length > 0);
  return index < 0 ? 'title' : statementKey(sectionKey(index), 0);
};
