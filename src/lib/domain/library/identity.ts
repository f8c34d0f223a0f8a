import type { NewDecision } from './decision.ts';
import { fold } from './fold.ts';

/**
 * What makes two records the same decision: source, court and the publisher's own reference; without a reference the
 * number as it is cited and the day of judgment, since one case has several decisions. Case, accents, dots and spaces
 * in it do not count.
 */
export const identityOf = ({
  source,
  court,
  reference,
  number,
  judgedOn,
}: Pick<NewDecision, 'source' | 'court' | 'reference' | 'number' | 'judgedOn'>): string => {
  const own = reference ?? [number, judgedOn].filter(Boolean).join(' ');
  return [source, court, own].map(plain).join('|');
};

const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '');
