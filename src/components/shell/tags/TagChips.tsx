import { Plus, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { TalliedTag } from './tag-tally.ts';

interface Props {
  label: string;
  tags: readonly TalliedTag[];
  /** Of how many sessions; a tag on some of them says how many. */
  of?: number;
  onPress: (tag: string) => void;
  /** A press takes the tag away instead of adding it. */
  isRemoving?: boolean;
  isShownLabel?: boolean;
}

/** Tags side by side, each a button. */
export function TagChips({ label, tags, of, onPress, isRemoving, isShownLabel }: Props) {
  const t = useTranslations('shell.tags');
  const Icon = isRemoving ? X : Plus;
  return (
    <>
      {isShownLabel && <p className="mt-4 mb-1.5 text-ink-2 text-small">{label}</p>}
      <ul aria-label={label} className="flex flex-wrap gap-1.5">
        {tags.map(({ tag, sessions }) => {
          const some = of !== undefined && sessions < of ? t('some', { count: sessions, of }) : null;
          const name = t(isRemoving ? 'remove' : 'addThis', { tag });
          return (
            <li key={tag} className="min-w-0">
              <button
                type="button"
                aria-label={some === null ? name : `${name} ${some}`}
                onClick={() => onPress(tag)}
                className="touchable inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-full border border-line px-3 text-small transition hover:bg-surface-2"
              >
                <span className="truncate">{tag}</span>{' '}
                {some !== null && <span className="shrink-0 text-ink-2">{some}</span>}
                <Icon aria-hidden size={14} strokeWidth={2} className="shrink-0 text-ink-2" />
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
