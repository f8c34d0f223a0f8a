import type { ReactNode } from 'react';
import { WithoutScripts } from '#/components/basic/WithoutScripts.tsx';
import { requirePageUser } from '#/lib/auth/page.ts';
import { screens } from '#/screens/table.ts';

/** The page of a screen whose path has no values: it requires sign-in, and the layout shows the screen. */
export const screenPage = (name: keyof typeof screens) => async (): Promise<ReactNode> => {
  await requirePageUser(screens[name].path);
  return <WithoutScripts path="/" />;
};
