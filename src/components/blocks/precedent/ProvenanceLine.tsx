'use client';

import { useFormatter, useTranslations } from 'use-intl';
import type { Provenance } from '#/lib/domain/blocks/precedent.ts';

/** Where a decision comes from: court, rapporteur, days, and how it came here. */
export function ProvenanceLine({ provenance }: { provenance: Provenance }) {
  const t = useTranslations('cards.precedent');
  const format = useFormatter();
  const day = (value: string) => format.dateTime(new Date(value), { dateStyle: 'short', timeZone: 'UTC' });
  const { court, rapporteur, judgedOn, publishedOn, source, importedAt } = provenance;
  const parts = [
    court,
    rapporteur && t('rapporteur', { name: rapporteur }),
    judgedOn && t('judged', { day: day(judgedOn) }),
    publishedOn && t('published', { day: day(publishedOn) }),
    importedAt ? t(`importedFrom.${source}`, { day: day(importedAt) }) : t(`from.${source}`),
  ].filter((part) => part !== null && part !== '');
  return <p className="text-pretty text-ink-2 text-small tabular-nums">{parts.join(' · ')}</p>;
}
