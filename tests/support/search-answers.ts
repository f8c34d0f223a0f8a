import { newId } from '#/lib/domain/ids.ts';
import type { FoundMatter } from '#/lib/domain/search/found-matters.ts';
import type { Search, SearchHit } from '#/lib/domain/search/search-answers.ts';
import type { Session } from '#/lib/domain/session.ts';

interface GivenHit extends Partial<Pick<SearchHit, 'kind' | 'matching'>> {
  position?: number;
  text?: string;
  highlights?: [number, number][];
}

/** A hit in a message of a session, unless told otherwise. */
export const hitIn = (
  session: Session,
  { kind = 'message', matching = 'all', position = 1, text = 'Recusa', highlights = [] }: GivenHit = {},
): SearchHit => ({
  kind,
  session,
  block:
    kind === 'title'
      ? null
      : {
          id: newId(),
          position,
          type: 'message',
          role: 'user',
          phase: 0,
          timestamp: '2026-03-09T14:05:00.000Z',
        },
  matching,
  snippet: { text, highlights, cutBefore: false, cutAfter: false },
});

/** A matter that was found by the first word of its name, unless told otherwise. */
export const foundMatter = (name: string, given: Partial<FoundMatter['matter']> = {}): FoundMatter => ({
  matter: { id: newId(), name, caseNumber: null, court: '', tags: [], state: 'open', ...given },
  name: { text: name, highlights: [[0, name.indexOf(' ')]], cutBefore: false, cutAfter: false },
  text: null,
});

/** What a search answers: these hits and no more, unless told otherwise. */
export const searchAnswer = (hits: SearchHit[], given: Partial<Search> = {}): Search => ({
  asked: { words: [], phrases: [], without: [] },
  hits,
  nextCursor: null,
  complete: true,
  matters: null,
  library: null,
  ...given,
});
