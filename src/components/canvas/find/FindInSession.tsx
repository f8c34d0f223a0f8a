'use client';

import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useEarlyText } from '#/components/ui/EarlyField.tsx';
import { useSettled } from '#/hooks/useSettled.ts';
import { isWriting } from '#/lib/client/keys/shortcut.ts';
import type { Known } from '#/lib/client/replica/known.ts';
import { readText } from '#/lib/domain/search/texts.ts';
import type { Expanded } from '../list/useExpanded.ts';
import type { BlockScroll } from '../scroll/useBlockScroll.ts';
import { textAt } from './content-text.ts';
import { FindBar } from './FindBar.tsx';
import type { Here } from './read-marks.ts';
import { storedWords } from './shown-place.ts';
import { useMarks } from './useMarks.ts';
import type { OpenedFind } from './useOpenedFind.ts';
import { usePlaces } from './usePlaces.ts';
import { useShowPlace } from './useShowPlace.ts';

/** Milliseconds without a key after which the words are looked up. */
const pause = 200;

interface Props {
  sessionId: string;
  opened: OpenedFind;
  scroll: BlockScroll;
  known: Known;
  expanded: Expanded;
  onClose: () => void;
}

/** Looks for words in all of a session, leads from place to place, and marks them. */
export function FindInSession({ sessionId, opened, scroll, known, expanded, onClose }: Props) {
  const t = useTranslations('canvas.find');
  const early = useEarlyText();
  const [text, setText] = useState(opened.words || early);
  const asked = useSettled(text.trim(), pause);
  const from = () => opened.from ?? (scroll.virtualizer.range?.startIndex ?? 0) + 1;
  const { places, place, at, move, isWhole, isFailed, retry } = usePlaces(
    sessionId,
    asked,
    known.session?.version ?? 0,
    from,
  );
  const block = place ? known.blocks.get(place.position) : undefined;
  const source = place && block && textAt(block.content, place.path);
  const { type = '', role = '' } = block ?? {};
  const words = useMemo(() => storedWords(readText({ type, role }, source ?? '')), [type, role, source]);
  const here = useMemo<Here | null>(
    () => (place && source ? { position: place.position, words, place: [place.start, place.end] } : null),
    [place, source, words],
  );
  const shown = place && { place, name: `${place.position} ${place.index} ${asked}` };
  const onMarked = useShowPlace(scroll, shown, opened.from);
  useMarks(scroll.scroller, asked, here, onMarked);
  const unfold = useEffectEvent((id: string) => !expanded.has(id) && expanded.expand(id));
  useEffect(() => {
    if (place) unfold(place.blockId);
  }, [place]);
  const close = useClose(scroll, onClose);
  const count = places.length;
  const isCounting = asked !== '' && !isWhole && !isFailed;
  const status = () => {
    if (asked === '') return '';
    if (isFailed) return t('failed');
    if (count === 0) return t(isCounting ? 'searching' : 'nothing');
    return t('place', { at: at + 1, count, more: String(isCounting) });
  };
  return (
    <FindBar
      text={text}
      onText={setText}
      status={status()}
      retry={isFailed ? retry : undefined}
      move={count > 0 ? move : undefined}
      asked={opened.asked}
      onClose={close}
    />
  );
}

/** Closes the search; Escape does so anywhere but in a text field, and the focus goes back where it was. */
const useClose = ({ scroller }: BlockScroll, onClose: () => void): ((focus: boolean) => void) => {
  const before = useRef(document.activeElement);
  const close = (focus: boolean) => {
    const place = before.current;
    if (focus && place instanceof HTMLElement && place.isConnected && place !== document.body) place.focus();
    else if (focus) scroller.current?.focus({ preventScroll: true });
    onClose();
  };
  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !isWriting(event.target)) close(false);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onEscape(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
  return close;
};
