import { type Evaluation, type Situation, type Stance, situations } from '#/lib/domain/briefing/words.ts';

/** Single keys that work while a card has the focus. The cards, their hints and the help read them from here. */
export const cardKeys = {
  situation: Object.fromEntries(situations.map((name, index) => [name, String(index + 1)])) as Record<
    Situation,
    string
  >,
  evaluation: { useful: 'U', not_useful: 'N' } satisfies Record<Evaluation, string>,
  stance: { favorable: 'F', unfavorable: 'D' } satisfies Partial<Record<Stance, string>>,
  precedent: { next: 'J', previous: 'K' },
  /** On any block that names a deadline. */
  deadline: 'P',
} as const;
