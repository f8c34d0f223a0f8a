'use client';

import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { IconButton } from '#/components/ui/IconButton.tsx';
import { findField } from '#/lib/client/reading/find-request.ts';
import { isComposing } from '#/lib/client/typed/is-composing.ts';
import { limits } from '#/lib/domain/limits.ts';

interface Props {
  text: string;
  onText: (text: string) => void;
  /** How the search stands, such as `3 of 17`. */
  status: string;
  /** Asks again for what failed; undefined where nothing did. */
  retry: (() => void) | undefined;
  /** Goes to the next or the previous place; undefined while there is none. */
  move: ((step: 1 | -1) => void) | undefined;
  /** The field takes the focus whenever this grows. */
  asked: number;
  /** `focus` where the focus goes back to where it was. */
  onClose: (focus: boolean) => void;
}

/** The bar of the search within a session. */
export function FindBar({ text, onText, status, retry, move, asked, onClose }: Props) {
  const t = useTranslations('canvas.find');
  const field = useRef<HTMLInputElement>(null);
  useAskedFocus(field, asked);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') onClose(true);
    else if (event.key === 'Enter' && event.target === field.current) move?.(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section aria-label={t('label')} className="relative z-10 shrink-0 px-3 pb-1.5 tablet:px-6 print:hidden">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the field and the buttons in it */}
      <div
        onKeyDown={onKeyDown}
        className="mx-auto flex max-w-[38rem] flex-wrap items-center gap-x-1 rounded-card border border-control bg-surface py-1 pr-1.5 pl-4 has-[input:focus-visible]:border-ink"
      >
        <input
          ref={field}
          {...{ [findField]: '' }}
          type="search"
          aria-label={t('field')}
          placeholder={t('field')}
          value={text}
          maxLength={limits.query}
          autoComplete="off"
          onChange={(event) => onText(event.target.value)}
          className="h-9 min-w-0 grow basis-24 bg-transparent text-[1rem] outline-none placeholder:text-ink-2 [&::-webkit-search-cancel-button]:hidden"
        />
        <p role="status" className="shrink-0 px-1 text-ink-2 text-small tabular-nums">
          {status}
        </p>
        {retry && (
          <Button look="quiet" onPress={retry}>
            {t('retry')}
          </Button>
        )}
        <IconButton icon={ChevronUp} label={t('previous')} isDisabled={!move} onPress={() => move?.(-1)} />
        <IconButton icon={ChevronDown} label={t('next')} isDisabled={!move} onPress={() => move?.(1)} />
        <IconButton icon={X} label={t('close')} onPress={() => onClose(true)} />
      </div>
    </section>
  );
}

/** Puts the cursor in the field, over what stands there, whenever it is asked for. */
const useAskedFocus = (field: RefObject<HTMLInputElement | null>, asked: number): void =>
  useEffect(() => {
    if (asked === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [field, asked]);
