'use client';

import { later } from '#/components/ui/later.tsx';
import { useStanding } from '#/hooks/useStanding.ts';

const SignedOutDialog = later(() => import('./SignedOutDialog.tsx').then((module) => module.SignedOutDialog));
const DeletedAccountDialog = later(() =>
  import('./DeletedAccountDialog.tsx').then((module) => module.DeletedAccountDialog),
);
const OtherAccountDialog = later(() =>
  import('./OtherAccountDialog.tsx').then((module) => module.OtherAccountDialog),
);

/** The dialogs of a page that can send nothing more. What they tell stays true until the page is loaded anew. */
export function StandingDialogs() {
  const { signedOut, deleted, otherAccount } = useStanding();
  return (
    <>
      {signedOut && <SignedOutDialog />}
      {deleted && <DeletedAccountDialog />}
      {otherAccount && <OtherAccountDialog />}
    </>
  );
}
