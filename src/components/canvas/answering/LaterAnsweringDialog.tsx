'use client';

import { later } from '#/components/ui/later.tsx';

export const AnsweringDialog = later(() =>
  import('./AnsweringDialog.tsx').then((module) => module.AnsweringDialog),
);
