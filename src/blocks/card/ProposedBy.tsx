import { useTranslations } from 'use-intl';
import type { Author } from '#/lib/domain/author.ts';

/** Says who proposed something; nothing of what the lawyer wrote. */
export function ProposedBy({ by }: { by: Author | undefined }) {
  const t = useTranslations('cards.proposal');
  if (!by) return null;
  return (
    <span className="text-ink-2 text-small">
      {by.kind === 'guide' ? t('byGuide') : t('by', { name: by.name })}
    </span>
  );
}
