import type { AnswerContent } from '../definition.ts';

/** The question as a version answered it, by the version's place; undefined where it is the one that stands above. */
export const questionAt = ({ former }: Pick<AnswerContent, 'former'>, at: number): string | undefined =>
  former.slice(at).find(({ question }) => question !== undefined)?.question;
