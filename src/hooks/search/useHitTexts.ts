'use client';

import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { sessionPath } from '#/lib/client/address/session-address.ts';
import { blockAddress } from '#/lib/client/reading/go-to-block.ts';
import type { SearchHit } from '#/lib/domain/search/search-answers.ts';

/** A hit in words: what it is, when it was written, and the address that opens it with the words marked. */
export interface HitTexts {
  title: string;
  kind: string;
  /** ISO time. */
  time: string;
  address: string;
}

export const useHitTexts = (): ((hit: SearchHit, words: string) => HitTexts) => {
  const t = useTranslations();
  return useCallback(
    ({ kind, session, block }, words) => ({
      title: session.title || t('shell.row.untitled'),
      kind: t(`search.kinds.${kind}`),
      time: block?.timestamp ?? session.updatedAt,
      address: block ? blockAddress(session.id, block.position, words) : sessionPath(session.id),
    }),
    [t],
  );
};

/** Names a hit among others. */
export const keyOfHit = ({ session, block }: SearchHit): string => `${session.id} ${block?.position ?? 0}`;
