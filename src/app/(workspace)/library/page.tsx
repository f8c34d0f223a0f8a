import { requirePageUser } from '#/lib/auth/page.ts';

/** The library of decisions, shown by the layout's canvas. */
export default async function LibraryPage() {
  await requirePageUser('/library');
  return null;
}
