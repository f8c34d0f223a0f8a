import { Check, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { ProposedBy } from '../../card/ProposedBy.tsx';
import type { Statement } from '../definition.ts';

interface Props {
  statement: Pick<Statement, 'by' | 'unchecked'>;
  /** Absent where nothing can be changed. */
  confirm?: (() => void) | undefined;
  isPending?: boolean;
}

/**
 * Says that a statement's words are others than those that its sources were read for, or are somebody's proposal, and takes
 * the confirmation.
 */
export function SourcesInQuestion({ statement: { by, unchecked }, confirm, isPending = false }: Props) {
  const t = useTranslations('cards.delivery.inQuestion');
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1 font-sans text-small">
      <ProposedBy by={by} />
      {(unchecked || !by) && (
        <span className="inline-flex items-center gap-1.5 text-caution">
          <TriangleAlert aria-hidden size={14} strokeWidth={1.75} className="shrink-0" />
          {t(by ? 'unchecked' : 'label')}
        </span>
      )}
      {confirm && (
        <Button look="quiet" className="h-8 px-2 text-small" isPending={isPending} onPress={confirm}>
          <Check aria-hidden size={14} strokeWidth={2} />
          {t(by ? 'adopt' : 'confirm')}
        </Button>
      )}
    </span>
  );
}
