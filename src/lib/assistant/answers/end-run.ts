import type { AnswerMark } from '#/blocks/answer/definition.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import type { RunParts } from './answer-parts.ts';
import { nameOf } from './check-references.ts';
import { type Ending, failed } from './ending.ts';
import type { Gathered } from './gathered.ts';
import { isGone, isPassing } from './passing-refusal.ts';
import { repeated } from './repeated.ts';

interface Finished extends RunParts {
  ending: Ending;
  gathered: Gathered;
  /** What the rules found in the text; undefined where it could not be checked. */
  marks: AnswerMark[] | undefined;
  /** Milliseconds in which the end must be stored: then the lease is over. */
  leaseLeft: number;
}

type Stored = Ending &
  Pick<Gathered, 'tokens' | 'offers'> &
  Partial<Pick<Gathered, 'proposal'>> & { marks: AnswerMark[] };

/** Stores how the run ended. Undefined where the run was lost meanwhile. Never rejects. */
export const endRun = async (finished: Finished): Promise<Opened | undefined> => {
  const { place, logger, leaseLeft, ending, gathered, marks } = finished;
  const until = performance.now() + leaseLeft;
  const { tokens, offers, proposal } = gathered;
  try {
    const stored = marks ? { ...ending, marks } : unchecked;
    return await store(finished, { ...stored, tokens, offers, ...(proposal && { proposal }) }, until);
  } catch (error) {
    if (isGone(error) || isPassing(error)) return undefined;
    logger.error(
      { session: place.id, run: place.run, error: nameOf(error) },
      'the end of an answer was refused',
    );
  }
  // The marks found no room, or what was told beside the text cannot be stored. Where this is refused as well, the run is
  // over with its lease, and ends as interrupted with its text.
  return store(finished, { ...unchecked, tokens: finished.tokensBefore, offers: [] }, until).catch(
    () => undefined,
  );
};

/** A text whose references nobody checked must not look as one that was. */
const unchecked = { ...failed('unchecked'), marks: [] };

const store = ({ sessions, place }: Finished, stored: Stored, until: number): Promise<Opened> =>
  repeated(() => sessions.endAnswer({ ...place, ...stored }), until);
