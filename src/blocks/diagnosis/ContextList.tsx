'use client';

import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useGrowingField } from '#/components/ui/field/useGrowingField.ts';
import { NotKept } from '#/components/ui/NotKept.tsx';
import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { afterSaving } from '#/lib/client/typed/field.ts';
import { withoutUnstorable } from '#/lib/client/typed/message-text.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { CardProps } from '../card-props.ts';
import { useFieldDraft } from '../field/useFieldDraft.ts';

/** What the lawyer added to the question since, and the place to add more. */
export function ContextList(props: CardProps<'diagnosis'>) {
  const { content, isWritable } = props;
  const t = useTranslations('cards.diagnosis');
  if (!isWritable && content.context.length === 0) return null;
  return (
    <div className="space-y-3 border-line border-t pt-4">
      <h3 className="font-medium text-ink-2 text-small">{t('context')}</h3>
      {content.context.length > 0 && (
        <ul className="space-y-3">
          {content.context.map(({ id, text }) => (
            <li key={id} className="reading whitespace-pre-line border-line border-l-2 pl-4">
              {text}
            </li>
          ))}
        </ul>
      )}
      {isWritable && <NewContext {...props} />}
    </div>
  );
}

function NewContext({ sessionId, blockId }: CardProps<'diagnosis'>) {
  const t = useTranslations('cards.diagnosis');
  const { run, isPending } = useBriefingCommands(sessionId);
  const { draft, notKept, read, put } = useFieldDraft(sessionId, `${blockId}.newContext`);
  const field = useRef<HTMLTextAreaElement>(null);
  // A repeat of the same text is the same addition.
  const id = useRef(newId());
  const text = draft?.text ?? '';
  const canAdd = text.trim() !== '' && !isPending;
  useGrowingField(field, text);
  const add = async () => {
    if (!canAdd) return;
    const added = withoutUnstorable(text.trim());
    if (!(await run({ type: 'addContext', id: id.current, text: added }))) return;
    id.current = newId();
    put(afterSaving(read(), text, ''));
    announce(t('contextAdded'));
    field.current?.focus({ preventScroll: true });
  };
  return (
    <div className="space-y-2">
      <textarea
        ref={field}
        rows={1}
        value={text}
        maxLength={100_000}
        aria-label={t('addContext')}
        placeholder={t('contextEmpty')}
        onChange={(event) =>
          put(event.target.value ? { text: event.target.value, base: '', state: 'open' } : undefined)
        }
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void add();
        }}
        className="reading block max-h-[40dvh] min-h-11 w-full resize-none rounded-control border border-control bg-surface px-3.5 py-1.5 placeholder:text-ink-2 placeholder:italic"
      />
      <NotKept because={notKept} />
      {text.trim() !== '' && (
        <Button isPending={isPending} onPress={() => void add()}>
          {t('addContext')}
        </Button>
      )}
    </div>
  );
}
