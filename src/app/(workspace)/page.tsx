import { requirePageUser } from '#/lib/auth/page.ts';

/** A new session: the layout's canvas is empty here. */
export default async function NewSessionPage() {
  await requirePageUser();
  return null;
}
