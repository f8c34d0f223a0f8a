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
  | { step: 'reading'; given: Given }
  /** `error` says why it was not kept. */
  | { step: 'read'; given: Given; reading: StatuteReading; error?: unknown }
  | { step: 'failed'; given: Given; error: unknown };

/** An import in two steps: a text is read and shown first, and kept once the reader has confirmed which statute it is. */
export const useStatuteImport = () => {
  const t = useTranslations('library.statutes');
  const queries = useQueryClient();
  const [state, setState] = useState<StatuteImportState>({ step: 'idle' });
  const read = async (given: Given): Promise<void> => {
    setState({ step: 'reading', given });
    try {
      setState({ step: 'read', given, reading: await readStatute(given.content, given.named) });
    } catch (error) {
      setState({ step: 'failed', given, error });
    }
  };
  /** False where it was not kept; what was read then stays, to be kept once more. */
  const keep = async (given: Given, reading: StatuteReading): Promise<boolean> => {
    try {
      const { statutes } = await keepStatute(given.content, given.named);
      setState({ step: 'idle' });
      showToast(t('kept', { title: statutes.map(({ title }) => title).join('; ') }));
    } catch (error) {
      setState({ step: 'read', given, reading, error });
      return false;
    }
    await queries.invalidateQueries({ queryKey: statuteKeys.list });
    return true;
  };
  return { state, read, keep, dismiss: () => setState({ step: 'idle' }) };
};
