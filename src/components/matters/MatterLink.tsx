'use client';

import { useTranslations } from 'use-intl';
import { GoLink } from '#/components/ui/GoLink.tsx';
import { useMatter } from '#/hooks/matters/useMatter.ts';
import { matterPath } from '#/lib/client/address/matter-address.ts';

/** Leads from a session to the matter that it belongs to. */
export function MatterLink({ id }: { id: string }) {
  const t = useTranslations('matters');
  const matter = useMatter(id);
  if (!matter) return null;
  return (
    <GoLink path={matterPath(id)} className="block truncate text-ink-2 text-small underline hover:text-ink">
      {t('belongs', { name: matter.name })}
    </GoLink>
  );
}
