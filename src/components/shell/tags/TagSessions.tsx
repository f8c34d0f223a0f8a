'use client';

import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { TextField } from '#/components/ui/field/TextField.tsx';
import { Dialog, DialogActions } from '#/components/ui/overlay/Dialog.tsx';
import { useArrangeMany } from '#/hooks/session/useArrangeMany.ts';
import { useTags } from '#/hooks/session/useTags.ts';
import { tagsKey } from '#/lib/client/tags.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Session } from '#/lib/domain/session.ts';
import { type Retagging, retagged, retaggingBack, tagKey, tagOf } from '#/lib/domain/tag-words.ts';
import { TagChips } from './TagChips.tsx';
import { adding, removing, tallyOf } from './tag-tally.ts';

interface Props {
  sessions: readonly Session[];
  onClose: () => void;
}

/** Tags that are offered at once. */
const mostOffered = 8;

const isChange = (sessions: readonly Session[], change: Retagging): boolean =>
  sessions.some(({ tags }) => {
    const back = retaggingBack(tags, change);
    return back.add.length > 0 || back.remove.length > 0;
  });

/** The tags of one or several sessions: what is changed here is stored at once, with one undo for all. */
export function TagSessions({ sessions, onClose }: Props) {
  const t = useTranslations('shell.tags');
  const common = useTranslations('common');
  const queries = useQueryClient();
  const arrangeMany = useArrangeMany();
  const field = useRef<HTMLFormElement>(null);
  const [change, setChange] = useState<Retagging>({ add: [], remove: [] });
  const [typed, type] = useState('');
  const own = tallyOf(sessions, change);
  const onAll = new Set(
    own.flatMap(({ tag, sessions: count }) => (count < sessions.length ? [] : tagKey(tag))),
  );
  const offered = useTags().filter(
    ({ tag }) => !onAll.has(tagKey(tag)) && tagKey(tag).includes(tagKey(typed)),
  );
  const isNone = typed.trim() !== '' && tagOf(typed) === null;
  const wanted = typed.trim() === '' ? change : adding(change, tagOf(typed) ?? '');
  const isOver = sessions.some(({ tags }) => retagged(tags, wanted).length > limits.tagsPerSession);
  const toField = () => field.current?.querySelector('input')?.focus();
  const add = (tag: string) => {
    setChange(adding(change, tag));
    type('');
    toField();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const tag = tagOf(typed);
    if (tag !== null && !isOver) add(tag);
  };
  const save = () => {
    onClose();
    if (!isChange(sessions, wanted)) return;
    const refresh = () => void queries.invalidateQueries({ queryKey: tagsKey });
    void arrangeMany(sessions, { kind: 'tag', ...wanted }, refresh).then(refresh);
  };
  const problem = isNone
    ? t('invalid', { most: limits.tag })
    : isOver
      ? t('tooMany', { most: limits.tagsPerSession })
      : undefined;
  return (
    <Dialog title={t('title', { count: sessions.length })} isOpen onOpenChange={(open) => !open && onClose()}>
      {own.length === 0 ? (
        <p className="text-ink-2">{t('none')}</p>
      ) : (
        <TagChips
          label={t('own')}
          tags={own}
          of={sessions.length}
          onPress={(tag) => {
            setChange(removing(change, tag));
            toField();
          }}
          isRemoving
        />
      )}
      <form ref={field} onSubmit={submit} className="mt-4 flex items-start gap-2">
        <TextField
          label={t('add')}
          value={typed}
          onChange={type}
          error={problem}
          autoFocus
          autoComplete="off"
          className="min-w-0 grow [&_input]:w-full [&_input]:min-w-0"
        />
        <Button
          type="submit"
          className="mt-[1.85rem]"
          isDisabled={typed.trim() === '' || problem !== undefined}
        >
          {t('addOne')}
        </Button>
      </form>
      {offered.length > 0 && (
        <TagChips label={t('offered')} tags={offered.slice(0, mostOffered)} onPress={add} isShownLabel />
      )}
      <DialogActions>
        <Button look="quiet" onPress={onClose}>
          {common('cancel')}
        </Button>
        <Button look="ink" onPress={save} isDisabled={problem !== undefined}>
          {t('save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
