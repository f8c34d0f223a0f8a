'use client';

import { type KeyboardEvent, type ReactNode, type RefObject, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { classes } from '#/components/ui/classes.ts';
import { useGrowingField } from '#/components/ui/field/useGrowingField.ts';
import { NotKept } from '#/components/ui/NotKept.tsx';
import { isComposing } from '#/lib/client/typed/is-composing.ts';
import { FieldConflict } from './FieldConflict.tsx';
import { type AutosaveOptions, useAutosave } from './useAutosave.ts';

interface Props extends AutosaveOptions {
  label: string;
  /** `one`: Enter saves; `many`: Enter breaks the line and Ctrl+Enter saves. */
  lines: 'one' | 'many';
  /** The most UTF-16 units that the stored text may have. */
  maxLength: number;
  isWritable: boolean;
  placeholder?: string;
  /** Below the text, such as why it was proposed. */
  note?: ReactNode;
}

/** A text of a card that is edited where it stands and saved when one leaves it; Escape takes back what was typed. */
export function CardField(props: Props) {
  const { label, value, isWritable, note } = props;
  const t = useTranslations('cards.field');
  const id = useId();
  return (
    <div className="space-y-1">
      {isWritable ? (
        <WritableField {...props} id={id} />
      ) : (
        <>
          <p className="font-medium text-ink-2 text-small">{label}</p>
          <p className={classes('reading whitespace-pre-line', value === '' && 'text-ink-2')}>
            {value || t('empty')}
          </p>
        </>
      )}
      {note && <div className="text-ink-2 text-small">{note}</div>}
    </div>
  );
}

function WritableField({ id, label, lines, maxLength, placeholder, ...options }: Props & { id: string }) {
  const t = useTranslations('cards.field');
  const field = useRef<HTMLTextAreaElement>(null);
  const save = useAutosave(options, field);
  useGrowingField(field, save.text);
  const isConflict = save.standing === 'conflict';
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape' && save.standing !== 'saving') save.revert();
    else if (event.key === 'Enter' && (lines === 'one' || event.ctrlKey || event.metaKey)) save.commit();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="flex items-baseline justify-between gap-3 text-small">
        <label htmlFor={id} className="font-medium text-ink-2">
          {label}
        </label>
        <span aria-hidden className="text-ink-2">
          {save.standing === 'saving' && t('saving')}
          {save.isSaved && t('saved')}
        </span>
      </div>
      {isConflict && <FieldConflict stored={options.value} />}
      <textarea
        ref={field}
        id={id}
        rows={1}
        value={save.text}
        maxLength={maxLength}
        placeholder={placeholder}
        aria-describedby={`${id}-state`}
        onChange={(event) => save.type(lines === 'one' ? oneLine(event.target.value) : event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={save.commit}
        className="reading block w-full resize-none rounded-none border-control border-b bg-transparent pb-1 transition-colors pointer-coarse:min-h-11 pointer-coarse:pt-2 placeholder:text-ink-2 placeholder:italic hover:border-ink focus:border-ink focus:shadow-[0_1px_0_var(--ink)] focus:outline-none"
      />
      <div id={`${id}-state`}>
        <NotKept because={save.notKept} className="pt-1" />
        {save.standing === 'failed' && <Unsaved text={t('failed')} save={save} />}
        {save.restore && <TakenBack restore={save.restore} field={field} />}
        {save.standing === 'typed' && <span className="sr-only">{t('hint')}</span>}
      </div>
      {isConflict && (
        <div className="flex flex-wrap gap-2 pt-1">
          <Button onPress={save.revert}>{t('keepTheirs')}</Button>
          <Button look="ink" onPress={save.overwrite}>
            {t('overwrite')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Offers to undo an Escape, since a long text may have been typed. */
function TakenBack({ restore, field }: { restore: () => void; field: RefObject<HTMLElement | null> }) {
  const t = useTranslations('cards.field');
  return (
    <div role="status" className="flex flex-wrap items-center gap-2 pt-1">
      <p className="text-ink-2 text-small">{t('takenBack')}</p>
      <Button
        look="quiet"
        className="h-8 px-3 text-small"
        onPress={() => {
          restore();
          field.current?.focus();
        }}
      >
        {t('restore')}
      </Button>
    </div>
  );
}

function Unsaved({ text, save }: { text: string; save: { commit: () => void; revert: () => void } }) {
  const t = useTranslations('cards.field');
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2 pt-1">
      <p className="w-full text-bad text-small">{text}</p>
      <Button onPress={save.commit}>{t('again')}</Button>
      <Button look="quiet" onPress={save.revert}>
        {t('drop')}
      </Button>
    </div>
  );
}

const oneLine = (text: string): string =>
  text.includes('\n')
    ? text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .join(' ')
    : text;
