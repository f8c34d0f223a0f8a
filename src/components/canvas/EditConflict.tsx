'use client';

import { useTranslations } from 'use-intl';
import type { Edit } from '#/lib/client/blocks-edits.ts';
import type { Block } from '#/lib/domain/session.ts';
import { messageTextOf } from '../blocks/block-text.ts';
import { PlainText } from '../blocks/Markdown.tsx';
import { Button } from '../ui/Button.tsx';
import { showToast } from '../ui/Toast.tsx';
import { copyText } from './copy-text.ts';
import type { Edits } from './useEdits.ts';

interface Props {
  block: Block;
  edit: Edit;
  edits: Edits;
}

/** Shows what is kept now above what was typed, and leaves the choice to whoever typed it. */
export function EditConflict({ block, edit, edits }: Props) {
  const t = useTranslations('canvas.edit');
  const said = useTranslations('canvas.block');
  if (block.removedAt !== null) {
    const copy = async () => showToast((await copyText(edit.text)) ? said('textCopied') : said('copyFailed'));
    return (
      <div role="alert" className="flex flex-wrap items-center justify-end gap-2">
        <p className="grow text-caution">{t('removed')}</p>
        <Button onPress={() => void copy()}>{t('copyMine')}</Button>
        <Button look="quiet" onPress={() => edits.end(block.id)}>
          {t('drop')}
        </Button>
      </div>
    );
  }
  return (
    <div role="alert" className="space-y-3">
      <p className="font-medium text-caution">{t('changed')}</p>
      <div className="rounded-control bg-surface-2 p-4">
        <h3 className="mb-1 text-ink-2 text-small">{t('theirs')}</h3>
        <div className="reading max-h-[40dvh] overflow-y-auto">
          <PlainText text={messageTextOf(block) ?? ''} />
        </div>
      </div>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={() => edits.end(block.id)}>{t('keepTheirs')}</Button>
        <Button look="ink" onPress={() => void edits.overwrite(block)}>
          {t('overwrite')}
        </Button>
      </div>
      <h3 className="text-ink-2 text-small">{t('yours')}</h3>
    </div>
  );
}
