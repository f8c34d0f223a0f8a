'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { keepStatute, readStatute, statuteKeys } from '#/lib/client/library/statutes.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import type { StatuteReading } from '#/lib/domain/library/statute-reading.ts';

/** What is being imported: `named` says which statute it is, in the reader's words. */
interface Given {
  content: Blob;
  name: string;
  named: string;
}

export type StatuteImportState =
  | { step: 'idle' }
  | { step: 'reading'; given: Given; reading?: StatuteReading }
  | { step: 'read'; given: Given; reading: StatuteReading }
  | { step: 'failed'; error: unknown };

/** An import in two steps: a text is read and shown first, and kept once the reader has confirmed which statute it is. */
export const useStatuteImport = () => {
  const t = useTranslations('library.statutes');
  const queries = useQueryClient();
  const [state, setState] = useState<StatuteImportState>({ step: 'idle' });
  /** False where it failed. */
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      setState({ step: 'failed', error });
      return false;
    }
  };
  const read = (given: Given) => {
    setState({ step: 'reading', given });
    return attempt(async () =>
      setState({ step: 'read', given, reading: await readStatute(given.content, given.named) }),
    );
  };
  const keep = ({ content, named }: Given) =>
    attempt(async () => {
      const { statutes } = await keepStatute(content, named);
      setState({ step: 'idle' });
      showToast(t('kept', { title: statutes.map(({ title }) => title).join('; ') }));
      await queries.invalidateQueries({ queryKey: statuteKeys.list });
    });
  return { state, read, keep, dismiss: () => setState({ step: 'idle' }) };
};
