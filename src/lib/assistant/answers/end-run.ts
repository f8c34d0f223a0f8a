import type { AnswerMark } from '#/blocks/answer/definition.ts';
import type { Opened } from '#/lib/domain/session-answers.ts';
import { answerBounds } from './answer-bounds.ts';
import type { RunParts } from './answer-parts.ts';
import { type Ending, failed } from './ending.ts';
import type { Gathered } from './gathered.ts';
import { isGone, isPassing } from './passing-refusal.ts';
import { repeated } from './repeated.ts';
import { within } from './within.ts';

interface Finished extends RunParts {
  text: string;
  ending: Ending;
  gathered: Gathered;
  /** Milliseconds in which the end must be stored: then the lease is over. */
  leaseLeft: number;
}

type Stored = Ending &
  Pick<Gathered, 'tokens' | 'offers'> &
  Partial<Pick<Gathered, 'proposal'>> & { marks: AnswerMark[] };

/** Checks the text and stores how the run ended. Undefined where the run was lost meanwhile. Never rejects. */
export const endRun = async (finished: Finished): Promise<Opened | undefined> => {
  const { place, logger, leaseLeft, ending, gathered } = finished;
  const until = performance.now() + leaseLeft;
  const { tokens, offers, proposal } = gathered;
  const report = (error: unknown, message: string) =>
    logger.error({ session: place.id, run: place.run, error: nameOf(error) }, message);
  const marks = await marksOf(finished).catch((error) => {
    report(error, 'the references of an answer could not be checked');
    return undefined;
  });
  try {
    const stored = marks ? { ...ending, marks } : unchecked;
    return await store(finished, { ...stored, tokens, offers, ...(proposal && { proposal }) }, until);
  } catch (error) {
    if (isGone(error) || isPassing(error)) return undefined;
    report(error, 'the end of an answer was refused');
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

/** Throws where the check takes too long, which then ends: the end must be stored before the lease is over. */
const marksOf = async ({ mark, text, place, question, ...parts }: Finished): Promise<AnswerMark[]> => {
  const { owner, sessions, library } = parts;
  const overdue = new AbortController();
  const asked = { owner, sessions, library, session: place.id, question };
  const marks = await within(answerBounds.marking, mark(text, asked, overdue.signal));
  if (marks) return marks;
  overdue.abort();
  throw new Error('The references took too long.');
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
