'use client';

import { useTranslations } from 'use-intl';
import { GoLink } from '#/components/ui/GoLink.tsx';
import { matterPath } from '#/lib/client/address/matter-address.ts';
import type { ListedMatter } from '#/lib/domain/matters/matter.ts';

/** A matter in the list: its name, its number and court, and whether it is closed. */
export function MatterRow({ matter }: { matter: ListedMatter }) {
  const t = useTranslations('matters');
  const { id, name, caseNumber, court, comarca, state, tags } = matter;
  const facts = [caseNumber, court, comarca, ...tags, state === 'closed' ? t('states.closed') : ''];
  const shown = facts.filter((fact) => fact);
  return (
    <li>
      <GoLink
        path={matterPath(id)}
        className="flex min-h-11 flex-col justify-center gap-0.5 rounded-control px-1 py-3.5 hover:bg-surface-2 tablet:px-3"
      >
        <span className="wrap-break-word font-medium">{name}</span>
        {shown.length > 0 && (
          <span className="wrap-break-word text-ink-2 text-small tabular-nums">{shown.join(' · ')}</span>
        )}
      </GoLink>
    </li>
  );
}
