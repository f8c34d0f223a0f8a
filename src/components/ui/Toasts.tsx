'use client';

import { useEffect, useState } from 'react';
import { onToastWaiting } from '#/lib/client/notices/toast.ts';
import { later } from './later.tsx';

const ToastRegion = later(() => import('./Toast.tsx').then((module) => module.ToastRegion));

/** The place of the toasts, which every page has; its code comes with the first toast. */
export function Toasts() {
  const [isNeeded, setNeeded] = useState(false);
  useEffect(() => onToastWaiting(() => setNeeded(true)), []);
  return isNeeded && <ToastRegion />;
}
