'use client';

import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { showToast } from '#/lib/client/notices/toast.ts';

/** Does one thing at a time, says what came of it, and shows the page anew. */
export const useDeed = () => {
  const router = useRouter();
  const errorText = useErrorText();
  const [pending, startTransition] = useTransition();
  const run = (deed: () => Promise<unknown>, done?: string) =>
    startTransition(async () => {
      try {
        await deed();
        if (done) showToast(done);
      } catch (error) {
        showToast(errorText(error));
      }
      router.refresh();
    });
  return { pending, run };
};
