'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Highlighted } from '#/blocks/precedent-picker/search/Highlighted.tsx';
import { useMatterFacts } from '#/hooks/search/useMatterFacts.ts';
import { matterPath } from '#/lib/client/address/matter-address.ts';
import type { FoundMatter, MatterSearch } from '#/lib/domain/search/found-matters.ts';
import { Rows } from '../library/Rows.tsx';
import { Button } from '../ui/Button.tsx';
import { GoLink } from '../ui/GoLink.tsx';

/** Matters that are shown at first, so that what sessions say begins on the same screen. */
const shownFirst = 3;

/** The matters that have the words. */
export function FoundMatters({ found, more }: MatterSearch) {
  const t = useTranslations('search.matters');
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? found : found.slice(0, shownFirst);
  return (
    <section className="flex flex-col gap-1">
      <h2 className="border-line border-b pb-2 font-serif text-heading">
        {t('title', { count: found.length, more: String(more) })}
      </h2>
      <Rows label={t('list')} more={undefined} loadingMore={false}>
        {shown.map((each) => (
          <FoundMatterRow key={each.matter.id} {...each} />
        ))}
      </Rows>
      {shown.length < found.length && (
        <Button className="self-start" onPress={() => setWhole(true)}>
          {t('all', { count: found.length })}
        </Button>
      )}
      {isWhole && more && <p className="px-1 text-ink-2 text-small tablet:px-3">{t('more')}</p>}
    </section>
  );
}

function FoundMatterRow({ matter, name, text }: FoundMatter) {
  const facts = useMatterFacts()(matter);
  return (
    <li className="group relative px-1 py-3 tablet:px-3">
      <GoLink
        path={matterPath(matter.id)}
        data-row
        className="wrap-anywhere font-medium after:absolute after:inset-0 after:rounded-card group-hover:underline"
      >
        <Highlighted {...name} />
      </GoLink>
      {facts && <p className="wrap-anywhere text-ink-2 text-small tabular-nums">{facts}</p>}
      {text && (
        <p className="wrap-anywhere mt-1 line-clamp-2 text-pretty text-ink-2 text-small">
          <Highlighted {...text} />
        </p>
      )}
    </li>
  );
}
