'use client';

import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { AnswerMark } from '../definition.ts';

/** Below an answer: how many of its references and quotations have to be looked up before they are relied on. */
export function UncheckedNote({ text, marks }: { text: string; marks: readonly AnswerMark[] }) {
  const t = useTranslations('cards.answer');
  const count = marks.filter(({ standing, end }) => standing !== 'found' && end <= text.length).length;
  if (count === 0) return null;
  return (
    <p className="flex gap-2.5 text-caution text-small">
      <TriangleAlert aria-hidden size={15} strokeWidth={1.75} className="mt-0.5 shrink-0" />
      <span>{t('toCheck', { count })}</span>
    </p>
  );
}
