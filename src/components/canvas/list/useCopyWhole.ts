'use client';

import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useTimeZone } from '#/hooks/useTimeZone.ts';
import { isApple, isWriting, matchesShortcut } from '#/lib/client/keys/shortcut.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import { type Copied, copiedFrom, writeToClipboard } from '#/lib/client/paper/copy-session.ts';
import { sessionSheet } from '#/lib/client/paper/session-sheet.ts';

/** The whole session on its way to the clipboard, or there. */
interface Whole {
  coming: Promise<Copied>;
  here: Copied | null;
}

/**
 * Has Ctrl+A in the list take the whole session, also what is not rendered or not loaded: what is copied next is all of
 * it. A press of the main button, another selection and another key each end that. What opens the menu from which one
 * copies does not.
 */
export const useCopyWhole = (
  sessionId: string | null,
  list: RefObject<HTMLElement | null>,
  count: number,
): void => {
  const t = useTranslations('canvas');
  const timeZone = useTimeZone();
  const whole = useRef<Whole | null>(null);
  const isHere = (target: EventTarget | null) =>
    target === document.body || (target instanceof Node && list.current?.contains(target) === true);
  const begin = (id: string, event: KeyboardEvent) => {
    event.preventDefault();
    if (list.current) getSelection()?.selectAllChildren(list.current);
    const coming = sessionSheet(id, timeZone).then(copiedFrom);
    const taken: Whole = { coming, here: null };
    whole.current = taken;
    coming.then(
      (copied) => {
        taken.here = copied;
      },
      // Told when it is copied.
      () => {},
    );
    announce(t('allSelected', { count }));
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const isAll = matchesShortcut(event, 'Mod+A') && isHere(event.target) && !isWriting(event.target);
    if (isAll && sessionId !== null) begin(sessionId, event);
    else if (!isModifier(event) && !opensMenu(event) && !matchesShortcut(event, 'Mod+C'))
      whole.current = null;
  });
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    if (!whole.current || isWriting(event.target) || !isAllSelected(list.current)) return;
    event.preventDefault();
    const { here, coming } = whole.current;
    if (here) {
      event.clipboardData?.setData('text/html', here.html);
      event.clipboardData?.setData('text/plain', here.text);
      announce(t('allCopied'));
    } else
      void writeToClipboard(coming).then(
        () => announce(t('allCopied')),
        () => showToast(t('notCopied')),
      );
  });
  useEffect(() => {
    const keyDown = (event: KeyboardEvent) => onKeyDown(event);
    const copy = (event: ClipboardEvent) => onCopy(event);
    const end = () => {
      whole.current = null;
    };
    addEventListener('keydown', keyDown);
    const press = (event: PointerEvent) => isMainPress(event) && end();
    addEventListener('pointerdown', press);
    document.addEventListener('copy', copy);
    return () => {
      removeEventListener('keydown', keyDown);
      removeEventListener('pointerdown', press);
      document.removeEventListener('copy', copy);
      end();
    };
  }, []);
};

/** False where a press has selected something else since, as a word under the menu that it opened. */
const isAllSelected = (list: HTMLElement | null): boolean => {
  const selection = getSelection();
  return list !== null && selection?.anchorNode === list && selection.focusNode === list;
};

const isModifier = ({ key }: KeyboardEvent): boolean => ['Control', 'Meta', 'Shift', 'Alt'].includes(key);

/** False for the buttons that open the menu, and for Ctrl with the main button, which opens it on Apple's systems. */
const isMainPress = ({ button, ctrlKey }: PointerEvent): boolean => button === 0 && !(ctrlKey && isApple());

const opensMenu = ({ key, shiftKey }: KeyboardEvent): boolean =>
  key === 'ContextMenu' || (key === 'F10' && shiftKey);
