import { notFound } from 'next/navigation';
import { requirePageUser } from '#/lib/auth/page.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { runtime } from '#/lib/runtime.ts';

/**
 * A session, shown by the layout's canvas. What the page itself adds is the right status: someone else's session and a
 * missing one answer 404 alike. Other failures are the canvas's to tell, since it tries again.
 */
export default async function SessionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const user = await requirePageUser(`/s/${id}`);
  const missing = await runtime()
    .sessions.for(user)
    .get({ id })
    .then(
      () => false,
      (error: unknown) => error instanceof JucaError && error.code === 'not_found',
    );
  if (missing) notFound();
  return null;
}
