'use client';

import { useTranslations } from 'use-intl';
import { useSourceBlock } from '../../card/useSourceBlock.ts';
import type { AnswerMark } from '../definition.ts';

interface Props {
  sessionId: string;
  mark: AnswerMark;
}

/** What a source that is cited by its id is called: by its own name, or as what it is. */
export function CitedName({ sessionId, mark }: Props) {
  const t = useTranslations('cards.answer.cited');
  const type = useSourceBlock(sessionId, mark.target ?? '')?.type;
  const kind = type === 'message' || type === 'answer' ? type : 'block';
  return `[${mark.name ?? t(mark.kind === 'decision' ? 'decision' : kind)}]`;
}
