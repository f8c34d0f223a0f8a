'use client';

import { useTranslations } from 'use-intl';
import { Button } from '../Button.tsx';
import { TextField } from '../field/TextField.tsx';
import { Spinner } from '../Spinner.tsx';
import { Dialog, DialogActions } from './Dialog.tsx';

export interface Choice {
  value: string;
  label: string;
}

/** What there is to choose from, as far as it is known. */
export interface Choices {
  /** Undefined while the first are being loaded. */
  choices: readonly Choice[] | undefined;
  failed: boolean;
  retry: () => void;
  /** Loads more; undefined where there are none. */
  more?: (() => void) | undefined;
}

interface Props extends Choices {
  title: string;
  /** Names the list, its field, and what the field is to say of a list with nothing in it. */
  texts: { list: string; search: string; nothing: string; failed: string; more: string };
  query: string;
  onQuery: (query: string) => void;
  /** The words of the choice of nothing; without them it is not offered. */
  none?: string | undefined;
  /** Called with null for the choice of nothing. */
  onChoose: (choice: Choice | null) => void;
  onClose: () => void;
}

const look =
  'flex min-h-11 w-full items-center rounded-control px-3.5 py-2 text-left hover:bg-surface-2 focus-visible:-outline-offset-2';

/** Chooses one of many by words of its name. */
export function ChoiceDialog({ title, texts, query, onQuery, none, onChoose, onClose, ...found }: Props) {
  const common = useTranslations('common');
  const take = (choice: Choice | null) => {
    onChoose(choice);
    onClose();
  };
  return (
    <Dialog title={title} isOpen onOpenChange={(open) => !open && onClose()}>
      <TextField
        label={texts.search}
        type="search"
        value={query}
        onChange={onQuery}
        maxLength={200}
        autoFocus
      />
      {found.failed && (
        <div role="alert" className="mt-3 flex flex-wrap items-center gap-3">
          <p>{texts.failed}</p>
          <Button onPress={found.retry}>{common('retry')}</Button>
        </div>
      )}
      {!found.choices && !found.failed && <Spinner label={common('loading')} />}
      <ul aria-label={texts.list} className="mt-3 flex max-h-[40dvh] flex-col overflow-y-auto">
        {none !== undefined && (
          <li>
            <button type="button" className={look} onClick={() => take(null)}>
              {none}
            </button>
          </li>
        )}
        {found.choices?.map((choice) => (
          <li key={choice.value}>
            <button type="button" className={look} onClick={() => take(choice)}>
              <span dir="auto" className="wrap-anywhere min-w-0">
                {choice.label}
              </span>
            </button>
          </li>
        ))}
        {found.choices?.length === 0 && <li className="px-3.5 py-2 text-ink-2">{texts.nothing}</li>}
      </ul>
      <DialogActions>
        {found.more && (
          <Button look="quiet" onPress={found.more}>
            {texts.more}
          </Button>
        )}
        <Button onPress={onClose}>{common('cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
