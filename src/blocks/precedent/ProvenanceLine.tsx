'use client';

import { useTranslations } from 'use-intl';
import { useWrittenDate } from '#/hooks/useWrittenDate.ts';
import type { Provenance } from './definition.ts';

interface Props {
  provenance: Provenance;
  /** Without how it came here. */
  isShort?: boolean;
}

/** Where a decision comes from: court, rapporteur, days, and how it came here. */
export function ProvenanceLine({ provenance, isShort = false }: Props) {
  const t = useTranslations('cards.precedent');
  const written = useWrittenDate();
  const day = (value: string) => written(value, { dateStyle: 'short', timeZone: 'UTC' });
  const { court, panel, rapporteur, judgedOn, publishedOn, source, importedAt } = provenance;
  const parts = [
    court || (source !== 'manual' && t('courtUnknown')),
    panel,
    rapporteur && t('rapporteur', { name: rapporteur }),
    judgedOn && t('judged', { day: day(judgedOn) }),
    publishedOn && t('published', { day: day(publishedOn) }),
    !isShort && (importedAt ? t(`importedFrom.${source}`, { day: day(importedAt) }) : t(`from.${source}`)),
  ].filter(Boolean);
  return <p className="text-pretty text-ink-2 text-small tabular-nums">{parts.join(', ')}</p>;
}
