'use client';

import { Check, FileInput, GitCompareArrows, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import type { CardProps } from '../card-props.ts';
import { FinalizeDialog } from './FinalizeDialog.tsx';
import { ReturnedComparison } from './returned/ReturnedComparison.tsx';
import { useReturnedDocument } from './returned/useReturnedDocument.ts';
import { EditionComparison } from './sheet/EditionComparison.tsx';

interface Props extends CardProps<'delivery'> {
  /** True for the newest edition in a session that can be written to. */
  canChange: boolean;
  onEdit: () => void;
}

/** What can be done with the document: edit it, bring it back from a word processor, compare it with the edition before, freeze it. */
export function DeliveryActions(props: Props) {
  const { sessionId, content, version, canChange, onEdit } = props;
  const returned = useReturnedDocument(props);
  const t = useTranslations('cards.delivery');
  const [isComparing, setComparing] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const isFrozen = content.hash !== null;
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        {canChange && (
          <Button onPress={onEdit}>
            <Pencil aria-hidden size={16} strokeWidth={1.75} />
            {t(isFrozen ? 'editNext' : 'edit')}
          </Button>
        )}
        {canChange && (
          <Button isPending={returned.isPending} onPress={returned.choose}>
            <FileInput aria-hidden size={16} strokeWidth={1.75} />
            {t('returned.choose')}
          </Button>
        )}
        {content.edition > 1 && (
          <Button aria-expanded={isComparing} onPress={() => setComparing(!isComparing)}>
            <GitCompareArrows aria-hidden size={16} strokeWidth={1.75} />
            {t('compare', { edition: content.edition - 1 })}
          </Button>
        )}
        {canChange && !isFrozen && (
          <Button look="ink" onPress={() => setAsking(true)}>
            <Check aria-hidden size={16} strokeWidth={2} />
            {t('finalize')}
          </Button>
        )}
      </div>
      {returned.text && <ReturnedComparison stored={content} returned={returned} text={returned.text} />}
      {isComparing && <EditionComparison sessionId={sessionId} content={content} />}
      <FinalizeDialog
        sessionId={sessionId}
        content={content}
        version={version}
        isOpen={isAsking}
        onOpenChange={setAsking}
      />
    </>
  );
}
