'use client';

import { useEffect } from 'react';
import { onComposerText } from '#/lib/client/typed/composer-text.ts';
import type { Draft } from '#/lib/client/typed/draft.ts';

/** Takes the texts that are put into the composer from elsewhere on the screen, and puts the cursor behind them. */
export const useComposerText = (draft: Draft): void =>
  useEffect(
    () =>
      onComposerText((text) => {
        draft.append(text);
        requestAnimationFrame(() => {
          const field = document.querySelector<HTMLTextAreaElement>('textarea[data-composer]');
          field?.focus();
          field?.setSelectionRange(field.value.length, field.value.length);
        });
      }),
    [draft],
  );
