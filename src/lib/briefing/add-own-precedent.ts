import { decide } from '#/lib/domain/briefing/decide.ts';
import type { EventOf } from '#/lib/domain/briefing/events.ts';
import { decisionName, isSameDecision, searchesFor, withKnown } from '#/lib/domain/law/decision-name.ts';
import { decisionWith, type ListedDecision, type NewDecision } from '#/lib/domain/library/decision.ts';
import { fold } from '#/lib/domain/library/fold.ts';
import type { OpenedBriefing } from '#/lib/domain/session-answers.ts';
import { briefFromReading } from './assisted.ts';
import type { Desk } from './desk.ts';

type OwnPrecedent = EventOf<'addPrecedent'> & { keep?: boolean | undefined };

/** Decisions of the library that a new one is compared with. */
const mostCompared = 20;

/** Adds a decision that the lawyer brings along, and stores it in the owner's library if asked to (rules B-01 to B-04). */
export const addOwnPrecedent = async (
  desk: Desk,
  session: string,
  { keep, ...event }: OwnPrecedent,
): Promise<OpenedBriefing> => {
  const { sessions } = desk;
  if (!keep) return sessions.brief({ id: session, event });
  return briefFromReading(sessions, session, async ({ session: { deletedAt }, state, blocks }) => {
    // Refuses what the briefing would refuse, before the library has it; of the trash the store says it.
    if (deletedAt !== null) return event;
    const seen = new Map(blocks.map((block) => [block.id, block]));
    decide({ sessionId: session, state, blocks: seen }, event);
    const kept = await keptDecision(desk, event.precedent);
    // A precedent that has this decision already keeps its own text; this one is another card.
    const isTaken = blocks.some(({ id, content }) => id !== event.id && content.libraryId === kept);
    return { ...event, precedent: { ...event.precedent, libraryId: isTaken ? null : kept } };
  });
};

/** The id that the decision has in the library, where it is stored unless it is there. */
const keptDecision = async (
  { library }: Desk,
  { provenance, summary, thesis }: OwnPrecedent['precedent'],
): Promise<string> => {
  const { importedAt: _, ...known } = provenance;
  const decision = decisionWith({ ...known, summary, thesis });
  for (const search of searchesFor(decision.number)) {
    const { found } = await library.searchDecisions({ ...search, limit: mostCompared });
    const same = found.find(({ decision: other }) => isSame(decision, other));
    if (same) return same.decision.id;
  }
  const { outcomes } = await library.importDecisions({ decisions: [decision] });
  return outcomes[0]?.id ?? '';
};

/** One case has several decisions: those of different days or classes are not the same. */
const isSame = (one: NewDecision, other: ListedDecision): boolean =>
  (isSameDecision(nameOf(one), nameOf(other)) || isWrittenAlike(one, other)) &&
  !namesOtherClass(one, other) &&
  (one.judgedOn === null || other.judgedOn === null || one.judgedOn === other.judgedOn);

const nameOf = (decision: NewDecision | ListedDecision) => withKnown(decisionName(decision.number), decision);

const namesOtherClass = (one: NewDecision, other: ListedDecision): boolean => {
  const [path, another] = [nameOf(one).path, nameOf(other).path].map(fold);
  return path !== '' && another !== '' && path !== another;
};

/** For numbers without a digit, which an import would take for the same record and bring up to date. */
const isWrittenAlike = (one: NewDecision, other: ListedDecision): boolean =>
  one.number === other.number && one.court === other.court;
