'use client';

import { useTranslations } from 'use-intl';
import { messageTextOf } from '#/blocks/message/text.ts';
import { PlainText } from '#/blocks/text/PlainText.tsx';
import { Button } from '#/components/ui/Button.tsx';
import { copyText } from '#/components/ui/copy-text.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import type { Edit } from '#/lib/client/typed/edit.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { Edits } from './useEdits.ts';

/** Shows what is kept now above what was typed. */
export function EditConflict({ block }: { block: Block }) {
  const t = useTranslations('canvas.edit');
  if (block.removedAt !== null) {
    return (
      <p role="alert" className="text-caution">
        {t('removed')}
      </p>
    );
  }
  return (
    <div role="alert" className="space-y-3">
      <p className="font-medium text-caution">{t('changed')}</p>
      <div className="rounded-control bg-surface-2 p-4">
        <p className="mb-1 text-ink-2 text-small">{t('theirs')}</p>
        <div className="reading max-h-[40dvh] overflow-y-auto">
          <PlainText text={messageTextOf(block) ?? ''} />
        </div>
      </div>
      <p className="text-ink-2 text-small">{t('yours')}</p>
    </div>
  );
}

/** Leaves the choice to whoever typed; neither text is lost before it is made. */
export function ConflictActions({ block, edit, edits }: { block: Block; edit: Edit; edits: Edits }) {
  const t = useTranslations('canvas.edit');
  const said = useTranslations('canvas.block');
  const copy = async () => showToast((await copyText(edit.text)) ? said('textCopied') : said('copyFailed'));
  const end = () => edits.end(block.id);
  const [drop, keep] =
    block.removedAt === null
      ? ([t('keepTheirs'), { label: t('overwrite'), run: () => void edits.overwrite(block) }] as const)
      : ([t('drop'), { label: t('copyMine'), run: () => void copy() }] as const);
  return (
    <div className="flex flex-wrap justify-end gap-2">
      <Button onPress={end}>{drop}</Button>
      <Button look="ink" onPress={keep.run}>
        {keep.label}
      </Button>
    </div>
  );
}
