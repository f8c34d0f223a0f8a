import { notFound } from 'next/navigation';
import { WithoutScripts } from '#/components/basic/WithoutScripts.tsx';
import { requirePageUser } from '#/lib/auth/page.ts';
import { sessionPath } from '#/lib/client/address/session-address.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { runtime } from '#/lib/runtime.ts';

/**
 * A session, which the layout shows. The page adds the status: someone else's session and a missing one answer 404
 * alike. The canvas reports every other failure, since it tries again.
 */
export default async function SessionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const user = await requirePageUser(sessionPath(id));
  const missing = await runtime()
    .sessions.for(user)
    .get({ id })
    .then(
      () => false,
      (error: unknown) => error instanceof JucaError && error.code === 'not_found',
    );
  if (missing) notFound();
  return <WithoutScripts path={sessionPath(id)} />;
}
