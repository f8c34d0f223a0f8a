'use client';

import { useEffect, useState } from 'react';
import { announce } from '#/lib/client/notices/announce.ts';
import { endOfSentences, spoken } from './sentences.ts';

interface Piece {
  start: number;
  end: number;
}

/** Pieces that stay for a screen reader that is still reading them. */
const kept = 5;

interface Props {
  text: string;
  /** True once all of the text is here. */
  isOver: boolean;
  /** How it ended, said after the last sentence; empty where there is nothing to say. Undefined until it has ended. */
  ending: string | undefined;
}

/** Has screen readers say a growing text by whole sentences, politely, each once; then what is left of it, and how it ended. */
export function SpokenText({ text, isOver, ending }: Props) {
  const [pieces, setPieces] = useState<readonly Piece[]>([]);
  const start = Math.min(pieces.at(-1)?.end ?? 0, text.length);
  const end = ending === undefined ? endOfSentences(text, start, isOver) : start;
  if (end > start) setPieces([...pieces.slice(1 - kept), { start, end }]);
  const rest = ending === undefined ? '' : `${spoken(text.slice(start))} ${ending}`.trim();
  useEffect(() => {
    if (rest !== '') announce(rest);
  }, [rest]);
  if (ending !== undefined) return null;
  return (
    // Also said while a dialog or drawer is open, as by `Announcer`.
    <div role="log" aria-live="polite" data-live-announcer="true" className="sr-only">
      {pieces.map((piece) => (
        <p key={piece.start}>{spoken(text.slice(piece.start, piece.end))}</p>
      ))}
    </div>
  );
}
