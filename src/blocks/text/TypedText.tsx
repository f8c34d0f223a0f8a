'use client';

import { useMemo } from 'react';
import { typedParagraphs } from '#/lib/domain/typed-text.ts';
import { linkLook, outside } from './link.ts';

/** What a person typed, as it was typed: its lines, its indents, its addresses as links. */
export function TypedText({ text }: { text: string }) {
  const paragraphs = useMemo(() => typedParagraphs(text), [text]);
  return paragraphs.map((runs, index) => (
    // biome-ignore-start lint/suspicious/noArrayIndexKey: a paragraph has no other name, nor has a run
    <p key={index} className="wrap-anywhere whitespace-pre-wrap">
      {runs.map(({ text: words, href }, place) =>
        href === undefined ? (
          words
        ) : (
          <a key={place} href={href} className={linkLook} {...outside}>
            {words}
          </a>
        ),
      )}
    </p>
    // biome-ignore-end lint/suspicious/noArrayIndexKey: a paragraph has no other name, nor has a run
  ));
}
