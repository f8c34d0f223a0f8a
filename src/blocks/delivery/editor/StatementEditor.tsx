'use client';

import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from '#/components/ui/classes.ts';
import { type EditedStatement, isInQuestion, proposedOf } from '#/lib/client/document/edited.ts';
import { isComposing } from '#/lib/client/typed/is-composing.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { SourceLinks } from '../../card/SourceLink.tsx';
import { EditingField } from './EditingField.tsx';
import { EditMenu } from './EditMenu.tsx';
import { SourcesInQuestion } from './SourcesInQuestion.tsx';
import type { Editing } from './useEditing.ts';

interface Props extends Pick<Editing, 'act' | 'idOf'> {
  statement: EditedStatement;
  /** Of an item of a numbered list. */
  number: number | undefined;
  label: string;
  /** The field before it, which has the focus when this one is removed. */
  previous: string;
  sessionId: string;
}

const mostCharacters = 100_000;
/** More sources than these are told by the document when it is read. */
const mostSources = 6;

/** A statement to be edited. Enter begins another one, Backspace in an empty one removes it, Alt with an arrow moves it. */
export const StatementEditor = memo(function StatementEditor(props: Props) {
  const { statement, number, label, previous, sessionId, act, idOf } = props;
  const t = useTranslations('cards.delivery.editing');
  const { key, text, sources, form } = statement;
  const move = (by: -1 | 1) => act({ type: 'moveStatement', key, by }, key);
  const remove = () => act({ type: 'removeStatement', key }, previous);
  const splitAt = (at: number) => {
    const newKey = newId();
    act({ type: 'split', key, at, newKey }, newKey, 'start');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) splitAt(event.currentTarget.selectionStart);
    else if (event.key === 'Backspace' && text === '') remove();
    else if (event.altKey && event.key === 'ArrowUp') move(-1);
    else if (event.altKey && event.key === 'ArrowDown') move(1);
    else return;
    event.preventDefault();
  };
  return (
    <div className="flex items-start gap-1">
      {number !== undefined && (
        <span aria-hidden className="reading min-w-6 shrink-0 text-right text-ink-2">
          {number}.
        </span>
      )}
      <div
        className={classes(
          'min-w-0 grow space-y-1',
          form === 'quote' && 'border-line border-l-2 pl-4 tablet:ml-12',
        )}
      >
        <EditingField
          id={idOf(key)}
          label={label}
          placeholder={t('statementEmpty')}
          text={text}
          maxLength={mostCharacters}
          className="reading"
          onText={(typed) => act({ type: 'text', key, text: typed })}
          onKeyDown={onKeyDown}
        />
        <SourceLinks sessionId={sessionId} sources={sources.slice(0, mostSources)} />
        {(isInQuestion(statement) || proposedOf(statement).by) && (
          <SourcesInQuestion
            statement={proposedOf(statement)}
            confirm={() => act({ type: 'confirm', key }, key)}
          />
        )}
      </div>
      <EditMenu
        label={t('statementMenu', { statement: label })}
        items={[
          { icon: ArrowUp, label: t('moveUp'), keys: 'Alt+↑', run: () => move(-1) },
          { icon: ArrowDown, label: t('moveDown'), keys: 'Alt+↓', run: () => move(1) },
          { icon: Plus, label: t('addBelow'), keys: 'Enter', run: () => splitAt(text.length) },
          { icon: Trash2, label: t('remove'), danger: true, run: remove },
        ]}
      />
    </div>
  );
}, isSame);

/** Each edit makes the document anew, so what it says is compared and not which object says it. */
function isSame(a: Props, b: Props): boolean {
  return (
    a.statement.text === b.statement.text &&
    a.statement.form === b.statement.form &&
    a.statement.original === b.statement.original &&
    a.statement.edited === b.statement.edited &&
    a.number === b.number &&
    a.statement.sources.join() === b.statement.sources.join() &&
    a.label === b.label &&
    a.previous === b.previous &&
    a.act === b.act
  );
}
