'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDated } from '#/hooks/deadlines/useDeadlineWords.ts';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { goTo } from '#/lib/client/address/navigate.ts';
import { readDeadlines } from '#/lib/client/deadlines/deadlines.ts';
import { type DeadlineDraft, emptyDraft, proposedDraft } from '#/lib/client/deadlines/draft.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { type FoundDeadline, proposalOf } from '#/lib/domain/deadlines/proposal.ts';
import { Select } from '../../ui/field/Select.tsx';
import { Dialog } from '../../ui/overlay/Dialog.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { DeadlineForm } from '../form/DeadlineForm.tsx';

interface Props {
  text: string;
  /** The day on which the text was written, ISO. */
  day: string;
  sessionId: string;
  onClose: () => void;
}

/** The deadlines that the guide reads in a text, as forms to be checked, completed and kept. */
export function DeadlineProposals({ text, day, sessionId, onClose }: Props) {
  const t = useTranslations('deadlines.proposals');
  const errorText = useErrorText();
  const query = useQuery({
    queryKey: ['deadline-reading', text, day],
    queryFn: ({ signal }) => readDeadlines(text, day, signal),
    gcTime: 0,
  });
  return (
    <Dialog title={t('title')} wide isOpen onOpenChange={(open) => !open && onClose()}>
      {query.isPending && <Spinner label={t('reading')} />}
      {query.isError && <p role="alert">{errorText(query.error)}</p>}
      {query.data && <Proposed found={query.data} sessionId={sessionId} onClose={onClose} />}
    </Dialog>
  );
}

interface ProposedProps extends Pick<Props, 'sessionId' | 'onClose'> {
  found: readonly FoundDeadline[];
}

function Proposed({ found, sessionId, onClose }: ProposedProps) {
  const t = useTranslations('deadlines.proposals');
  const page = useTranslations('deadlines.page');
  const dated = useDated();
  const [chosen, choose] = useState('0');
  const base: DeadlineDraft = { ...emptyDraft, sessionId };
  const read = found[Number(chosen)];
  return (
    <div className="space-y-5">
      {found.length > 1 ? (
        <Select
          label={t('which')}
          value={chosen}
          options={found.map(({ text }, index) => ({ value: String(index), label: text }))}
          onChoose={choose}
        />
      ) : (
        <p className="text-pretty text-ink-2">{read ? t('read', { text: read.text }) : t('nothing')}</p>
      )}
      <DeadlineForm
        key={chosen}
        first={proposedDraft(read ? proposalOf(read, base.regime) : null, base)}
        known={null}
        onCancel={onClose}
        onSaved={({ lastDay }) => {
          onClose();
          const see = { label: t('see'), run: () => goTo('/deadlines') };
          showToast(page('added', { day: dated(lastDay) }), see);
        }}
      />
    </div>
  );
}
