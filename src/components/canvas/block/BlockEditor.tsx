'use client';

import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { copyTextOf } from '#/blocks/message/text.ts';
import { Button } from '#/components/ui/Button.tsx';
import { useGrowingField } from '#/components/ui/field/useGrowingField.ts';
import { NotKept } from '#/components/ui/NotKept.tsx';
import { useAnswerTo } from '#/hooks/answers/useAnswerTo.ts';
import { useNotKept } from '#/hooks/typed/typed.tsx';
import { showToast } from '#/lib/client/notices/toast.ts';
import { sessionPlace } from '#/lib/client/typed/destination.ts';
import type { Edit } from '#/lib/client/typed/edit.ts';
import { isComposing } from '#/lib/client/typed/is-composing.ts';
import { messageProblem } from '#/lib/client/typed/message-text.ts';
import type { Block } from '#/lib/domain/session.ts';
import { ConflictActions, EditConflict } from './EditConflict.tsx';
import { useFocusToMessage } from './hand-focus-on.ts';
import type { Edits } from './useEdits.ts';

interface Props {
  block: Block;
  edit: Edit;
  edits: Edits;
}

/** A message being edited where it stands. What was changed elsewhere meanwhile is shown beside it, and neither is lost. */
export function BlockEditor({ block, edit, edits }: Props) {
  const t = useTranslations('canvas.edit');
  const common = useTranslations('common');
  const editor = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const notKept = useNotKept({ kind: 'edit', place: sessionPlace(block.sessionId), name: block.id });
  const answerId = useAnswerTo(block.sessionId, block.id);
  useGrowingField(field, edit.text);
  useFocusAtEnd(field, () => edits.takesFocus(block.id));
  useFocusToMessage(editor);
  // What is on its way is stored, whoever leaves: nothing can be said to be discarded before the answer.
  const isSaving = edit.state === 'saving';
  const isNewer = block.version > edit.basedOn && !isSaving;
  // The same text was stored elsewhere, as by another tab that shares the edit: nothing has to be chosen.
  const isConflict = block.removedAt !== null || (isNewer && edit.text !== copyTextOf(block));
  const isStorable = messageProblem(edit.text) === null;
  const canSave = isStorable && !isSaving;
  const leave = () => {
    if (isSaving) return;
    const { text } = edit;
    edits.end(block.id);
    if (text === copyTextOf(block)) return;
    const restore = () => {
      if (edits.isOpen(block.id)) return;
      edits.begin(block);
      edits.type(block.id, text);
    };
    showToast(t('discarded'), { label: t('restore'), run: restore });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') leave();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && canSave && !isConflict)
      void edits.save(block);
  };
  return (
    <div ref={editor} className="space-y-3 rounded-card border border-control bg-surface p-4">
      {isConflict && <EditConflict block={block} />}
      <textarea
        ref={field}
        rows={1}
        value={edit.text}
        onChange={(event) => edits.type(block.id, event.target.value)}
        onKeyDown={onKeyDown}
        aria-label={isConflict ? t('yours') : t('label')}
        className="reading max-h-[50dvh] w-full resize-none bg-transparent outline-none"
      />
      <NotKept because={notKept} />
      {edit.state === 'unanswered' && <Problem text={t('unreachable')} />}
      {edit.state === 'refused' && !isConflict && <Problem text={t('failed')} />}
      {isConflict ? (
        <ConflictActions block={block} edit={edit} edits={edits} />
      ) : (
        <div className="flex flex-wrap justify-end gap-2">
          <Button isDisabled={isSaving} onPress={leave}>
            {common('cancel')}
          </Button>
          {answerId !== null && (
            <Button
              isDisabled={!isStorable}
              isPending={isSaving}
              onPress={() => void edits.resend(block, answerId)}
            >
              {t('resend')}
            </Button>
          )}
          <Button
            look="ink"
            isDisabled={!isStorable}
            isPending={isSaving}
            onPress={() => void edits.save(block)}
          >
            {isSaving ? t('saving') : t('save')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Problem({ text }: { text: string }) {
  return (
    <p role="alert" className="text-bad text-small">
      {text}
    </p>
  );
}

/** An editor that comes back into sight, or that another tab opened, takes no focus. */
const useFocusAtEnd = (field: { current: HTMLTextAreaElement | null }, takesFocus: () => boolean): void => {
  const begin = useEffectEvent(() => {
    const element = field.current;
    if (!element || !takesFocus()) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  });
  useEffect(() => begin(), []);
};
