import type { Block } from '#/lib/domain/session.ts';

/** What a briefing tells of who is in a case, and of which case numbers are no secret. */
export interface CaseFacts {
  /** Names of the parties, as the diagnosis has them. */
  parties: string[];
  /** Case numbers of the precedents: decisions that a court has published. */
  publicNumbers: string[];
}

/** Reads the working blocks of a briefing. */
export const caseFactsOf = (blocks: readonly Block[]): CaseFacts => ({
  parties: blocks
    .filter(({ type }) => type === 'diagnosis')
    .flatMap(({ content }) => partiesIn(content.points)),
  publicNumbers: blocks
    .filter(({ type }) => type === 'precedent')
    .flatMap(({ content }) => textIn(content.provenance, 'number')),
});

const partiesIn = (points: unknown): string[] =>
  Array.isArray(points)
    ? points.filter((point) => textIn(point, 'kind')[0] === 'party').flatMap((point) => textIn(point, 'text'))
    : [];

const textIn = (holder: unknown, field: string): string[] => {
  const value: unknown = holder instanceof Object ? Reflect.get(holder, field) : undefined;
  return typeof value === 'string' ? [value] : [];
};
