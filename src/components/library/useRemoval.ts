'use client';

import { useState } from 'react';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { showToast } from '#/lib/client/notices/toast.ts';

/** A deletion that is asked about in place before it is done; what goes wrong is told in a toast. */
export const useRemoval = (remove: () => Promise<void>) => {
  const errorText = useErrorText();
  const [isAsking, ask] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const confirm = async () => {
    setRemoving(true);
    try {
      await remove();
    } catch (error) {
      setRemoving(false);
      showToast(errorText(error));
    }
  };
  return { isAsking, ask, isRemoving, confirm };
};
