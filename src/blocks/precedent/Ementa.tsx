'use client';

import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { beginningOf } from '#/lib/domain/markdown-slices.ts';
import type { BlockViewProps } from '../card-props.ts';

/** A longer ementa, in UTF-16 units, is shown by its beginning. */
const longFrom = 700;
const beginning = 480;

type Props = { text: string } & Pick<BlockViewProps, 'isExpanded' | 'onExpand'>;

/** The ementa as the court wrote it; a long one begins folded. */
export function Ementa({ text, isExpanded, onExpand }: Props) {
  const t = useTranslations('cards.precedent');
  if (text.trim() === '') return <p className="text-ink-2">{t('noEmenta')}</p>;
  if (isExpanded || text.length <= longFrom) return <p className="reading whitespace-pre-line">{text}</p>;
  return (
    <div className="space-y-2">
      <p className="reading mask-b-from-70% whitespace-pre-line">{beginningOf(text, beginning)}</p>
      <Button onPress={onExpand}>{t('wholeEmenta')}</Button>
    </div>
  );
}
