'use client';

import { useState } from 'react';
import { endOfSentences, spoken } from './sentences.ts';

interface Piece {
  start: number;
  end: number;
}

/** Pieces that stay for a screen reader that is still reading them. */
const kept = 5;

interface Props {
  text: string;
  isOver: boolean;
  /** How it ended, said after the text. */
  end: string | null;
}

/** Has screen readers say a growing text by whole sentences, politely, each once. */
export function SpokenText({ text, isOver, end: ending }: Props) {
  const [pieces, setPieces] = useState<readonly Piece[]>([]);
  const start = Math.min(pieces.at(-1)?.end ?? 0, text.length);
  const end = endOfSentences(text, start, isOver);
  if (end > start) setPieces([...pieces.slice(1 - kept), { start, end }]);
  return (
    <div role="log" aria-live="polite" lang="pt-BR" className="sr-only">
      {pieces.map((piece) => (
        <p key={piece.start}>{spoken(text.slice(piece.start, piece.end))}</p>
      ))}
      {ending !== null && <p key="end">{ending}</p>}
    </div>
  );
}
