import { WithoutScripts } from '#/components/basic/WithoutScripts.tsx';
import { requirePageUser } from '#/lib/auth/page.ts';
import { matterPath } from '#/lib/client/address/matter-address.ts';

/** A matter, which the layout shows; the screen says where there is none. */
export default async function MatterPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  await requirePageUser(matterPath(id));
  return <WithoutScripts path="/" />;
}
